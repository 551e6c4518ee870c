package tutti.intake.imports.upload;

import tutti.people.Actor;

/** Where imports wait to be stored. */
interface StoringQueue {

  /**
   * Adds one that was tried out, or broke off.
   *
   * @throws RuntimeException when that cannot be remembered just now
   */
  void add(ImportJob job, Actor who);
}
