package tutti.intake.imports;

import tutti.people.Actor;

/** Where imports are begun, and gone on with. */
public interface ImportRuns {

  /** Begins an import of the import page. */
  ImportRun begin(String what, Actor who);

  /** Goes on with one that broke off: it reads everything again. */
  ImportRun resume(long number);
}
