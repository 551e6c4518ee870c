package tutti;

import java.util.List;

/** The modules that ship, in the order in which they are built. */
final class ProductModules {

  static final List<String> ALL =
      List.of(
          "tutti-model", "tutti-ledger", "tutti-logs", "tutti-map", "tutti-insight", "tutti-app");

  private ProductModules() {}
}
