package tutti;

import java.util.List;
import tutti.testkit.PureModuleRules;

/** The rooms of what other tools' files hold, and what may not come into them. */
class RoomsTest extends PureModuleRules {

  RoomsTest() {
    super("logs");
  }

  @Override
  protected List<String> roomsOfDatabaseFiles() {
    return List.of("logs.ocel.table");
  }
}
