package tutti;

import tutti.testkit.PureModuleRules;

/** The rooms of what was promised, and what may not come into them. */
class RoomsTest extends PureModuleRules {

  RoomsTest() {
    super("interruption", "english", "reading", "company");
  }
}
