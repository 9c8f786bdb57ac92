import type { PolicyName } from './policies.ts'

/** An edit that makes a good workflow of ours a bad one. */
export type Mistake = readonly [file: string, good: string, bad: string]

/** For every rule the ways to break it. */
export const MISTAKES: Readonly<Record<PolicyName, readonly Mistake[]>> = {
  'least permissions': [
    ['backup.yml', 'permissions:\n  contents: read\n', ''],
    ['backup.yml', 'contents: read', 'contents: write'],
    ['backup.yml', 'permissions:\n  contents: read\n', 'permissions: write-all\n'],
  ],
  'pinned actions': [
    ['backup.yml', '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7'],
    ['ci.yml', ' # v7.0.1', ''],
  ],
  'no expression in a script': [['ci.yml', 'run: .ci/run', 'run: .ci/run ${{ github.head_ref }}']],
  timeouts: [
    ['backup.yml', '    timeout-minutes: 190\n', ''],
    ['backup.yml', '        timeout-minutes: 180\n', ''],
    ['backup.yml', 'timeout-minutes: 180', 'timeout-minutes: 185'],
  ],
  'one run at a time': [
    ['backup.yml', 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['restore-drill.yml', '  cancel-in-progress: false\n', ''],
  ],
  'calm schedule': [
    ['backup.yml', "'17 3 * * *'", "'0 3 * * *'"],
    ['backup.yml', '      timezone: America/Sao_Paulo\n', ''],
    ['restore-drill.yml', 'America/Sao_Paulo', 'America/Brasilia'],
  ],
  'no strangers on the host': [
    ['backup.yml', 'on:\n', 'on:\n  pull_request:\n'],
    ['ci.yml', '  pull_request:\n', '  pull_request_target:\n'],
    ['restore-check.yml', '  pull_request:\n', '  pull_request_target:\n'],
    ['restore-check.yml', 'runs-on: ubuntu-24.04', 'runs-on: self-hosted'],
    ['restore-check.yml', '&& github.event.pull_request.head', '|| github.event.pull_request.head'],
    [
      'restore-check.yml',
      'head.repo.full_name == github.repository',
      'base.repo.full_name == github.repository',
    ],
    ['restore-check.yml', "      && github.event.pull_request.user.type == 'User'\n", ''],
    ['restore-check.yml', "      && github.event.sender.type == 'User' }}", '      }}'],
  ],
  'guarded secrets': [
    ['backup.yml', '    environment: production\n', ''],
    ['ci.yml', '    name: Test\n', '    name: Test\n    secrets: inherit\n'],
  ],
  'always() only for reports': [
    ['backup.yml', '        id: backup\n', '        id: backup\n        if: always()\n'],
  ],
  'no credentials left': [['backup.yml', 'persist-credentials: false', 'fetch-depth: 1']],
  'sound inputs': [
    ['restore-drill.yml', 'default: as configured', 'default: always'],
    ['backup.yml', '${{ inputs.source }}', '${{ github.event.inputs.source }}'],
  ],
  'only reports leave': [
    ['backup.yml', '${{ steps.backup.outputs.report }}', '/var/backups/chefwell'],
  ],
  'known inputs': [['backup.yml', 'dry-run: ${{', 'dryrun: ${{']],
}

/** What GitHub's own parser must find. */
export const PARSER_MISTAKES: readonly Mistake[] = [
  ['backup.yml', 'timeout-minutes: 190', 'timeout: 190'],
  ['backup.yml', 'inputs.source }}', 'input.source }}'],
  ['restore-drill.yml', "cron: '41 5 * * 0'", "cron: '61 5 * * 0'"],
  ['ci.yml', 'runs-on: ubuntu-24.04', 'runs_on: ubuntu-24.04'],
]
