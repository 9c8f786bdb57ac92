import { totalmem } from 'node:os'

/** PostgreSQL's own default: the pools of an application that is started on the restored data are sized for it. */
const MAX_CONNECTIONS = 100

/** Settings of a server by their names. */
export type ServerSettings = Readonly<Record<string, string | number>>

/**
 * Speed for data that is thrown away; every figure in docs/adr/0004-local-staging.md.
 * @param lockedObjects objects (tables, indexes, sequences) that one transaction may lock at a time
 */
export function throwAwaySettings(lockedObjects: number): ServerSettings {
  const memory = totalmem() / 2 ** 20
  return {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    // Files made by a transaction are flushed at its end instead of being copied into the WAL; without fsync that is free.
    wal_skip_threshold: 0,
    // A new WAL segment is otherwise filled with zeros first: the same bytes twice.
    wal_init_zero: 'off',
    wal_recycle: 'off',
    max_wal_senders: 0,
    archive_mode: 'off',
    max_wal_size: '4GB',
    checkpoint_timeout: '1h',
    autovacuum: 'off',
    bgwriter_lru_maxpages: 0,
    jit: 'off',
    max_parallel_maintenance_workers: 0,
    max_parallel_workers_per_gather: 0,
    // Small on purpose: each COMMIT looks through all of them for what to flush, and memory that was never touched is dear.
    shared_buffers: `${Math.min(64, Math.max(32, Math.floor(memory / 16)))}MB`,
    maintenance_work_mem: `${Math.min(256, Math.max(32, Math.floor(memory / 32)))}MB`,
    work_mem: `${Math.min(64, Math.max(8, Math.floor(memory / 64)))}MB`,
    // A server that is killed cannot clear up: what it shared then lies in the directory that is removed, not in /dev/shm.
    dynamic_shared_memory_type: 'mmap',
    max_connections: MAX_CONNECTIONS,
    max_locks_per_transaction: Math.max(256, Math.ceil((lockedObjects * 1.5) / MAX_CONNECTIONS)),
    restart_after_crash: 'off',
    logging_collector: 'off',
    log_min_messages: 'error',
  }
}

/** Settings as arguments of `postgres`. */
export function asOptions(settings: ServerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
