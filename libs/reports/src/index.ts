export type { RenderedFile } from './formats/file.js';
export * from './model/report.js';
export { type Renderer, type RenderLimits, renderer } from './render/renderer.js';
