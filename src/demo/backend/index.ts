#!/usr/bin/env node
import { readFault } from './faults.ts'
import { RestaurantStore } from './restaurant-store.ts'
import { createBackend } from './server.ts'

const {
  DATABASE_URL = '',
  PORT = '3001',
  HOST = '127.0.0.1',
  DEMO_SECRET = 'demo',
  DEMO_FAULT,
} = process.env
const fault = readFault(DEMO_FAULT)
if (fault === 'exits') {
  console.error('Error: JWT_SECRET must be set')
  process.exit(1)
}
const store = new RestaurantStore(DATABASE_URL)
const server = createBackend({ store, secret: DEMO_SECRET, fault })
server.listen(Number(PORT), HOST, () => console.log(`listening on ${HOST}:${PORT}`))
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void store.close()
})
