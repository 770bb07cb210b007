#!/usr/bin/env node
import { beginProcess } from '#process';

beginProcess();
await import('./example.js');
