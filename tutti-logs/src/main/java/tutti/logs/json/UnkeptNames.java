package tutti.logs.json;

import java.util.Set;

/**
 * Members of records whose values are not kept, whatever they are.
 *
 * @param names what they are called
 * @param from so deep in a record they must stand; its own members are at 1
 */
public record UnkeptNames(Set<String> names, int from) {

  /** Everything is kept. */
  public static final UnkeptNames NONE = new UnkeptNames(Set.of(), 1);

  public UnkeptNames {
    names = Set.copyOf(names);
  }

  boolean has(String name, int depth) {
    return depth >= from && names.contains(name);
  }
}
