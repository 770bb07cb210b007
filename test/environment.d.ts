/** The environment of one spec, made before it and torn down after it. */
export default class Environment {
  teardown(): Promise<void>;
}
