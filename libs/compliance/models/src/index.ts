export { MODELS, type ModelInWords, modelsIn } from './models.js';
export { ModelsModule } from './models.module.js';
