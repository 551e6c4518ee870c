package tutti;

import tutti.testkit.PureModuleRules;

/** The rooms of what happened, and what may not come into them. */
class RoomsTest extends PureModuleRules {

  RoomsTest() {
    super("evidence", "handoff", "measure");
  }
}
