#!/usr/bin/env node
// Starts the program from its sources; what is shipped begins with `start.ts`.
import './main.ts'
