import { Module } from '@nestjs/common';
import { Apply } from './apply.js';
import { Export } from './export.js';

/** Applies and exports register files. */
@Module({ providers: [Apply, Export], exports: [Apply, Export] })
export class RegisterFileModule {}
