import { LaunchFault } from "../launch/launch-fault.ts";

/** What has been started so far. Stopped in reverse: app, worker, stand-ins, and PostgreSQL last. */
export class Started {
  /** A person or a supervisor asked for the stop: what breaks because of it is no news. */
  asked = false;
  #stops: (() => Promise<void>)[] = [];
  #stopping: Promise<void> | undefined;

  /** Takes over something that runs. When everything is being stopped already, this is too, and the start ends here. */
  own(stop: () => Promise<void>) {
    this.#stops.push(stop);
    if (!this.#stopping) return;
    this.#stopping = this.#stopping.then(() => this.#drain());
    throw new LaunchFault("Stoppet underveis.");
  }

  stop() {
    this.#stopping ??= this.#drain();
    return this.#stopping;
  }

  async #drain() {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop();
  }
}
