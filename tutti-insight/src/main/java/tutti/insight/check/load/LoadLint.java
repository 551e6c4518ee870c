package tutti.insight.check.load;

import java.util.List;
import tutti.insight.check.CheckRule;

/** A rule on more than can be carried. */
interface LoadLint extends CheckRule {

  @Override
  default List<String> families() {
    return List.of("L18");
  }

  @Override
  default List<String> claims() {
    return List.of("K15");
  }

  @Override
  default String fix() {
    return "Hand seats over in the order that tutti check proposes.";
  }
}
