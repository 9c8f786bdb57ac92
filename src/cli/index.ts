#!/usr/bin/env node
import { keepCompiledCode } from '../adapters/compile-cache.ts'

// Everything else is loaded after it. No top-level await: the bundle is CommonJS.
keepCompiledCode()
void import('./main.ts')
