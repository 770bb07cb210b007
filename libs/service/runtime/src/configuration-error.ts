/** Reports the mistakes of a configuration, one per line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
