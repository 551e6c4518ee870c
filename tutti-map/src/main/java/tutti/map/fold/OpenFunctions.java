package tutti.map.fold;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tutti.company.Company;

/**
 * Which functions with roles a reader has open.
 *
 * @param functions all of a company, by their ids
 * @param open those of them whose roles are drawn
 */
public record OpenFunctions(Set<String> functions, Set<String> open) {

  /** So many boxes are drawn with everything open, unless a reader chooses otherwise. */
  public static final int MOST_BOXES = 14;

  private static final String ALL = "all";
  private static final String NONE = "none";

  public OpenFunctions {
    functions = Set.copyOf(functions);
    open = Set.copyOf(open);
  }

  /** Before a reader has chosen: all up to {@link #MOST_BOXES} boxes, above that none. */
  public static OpenFunctions atFirst(Company company) {
    var boxes = company.parties().size() - (company.customer().isPresent() ? 1 : 0);
    return boxes <= MOST_BOXES ? all(company) : none(company);
  }

  /**
   * Reads a choice: {@code all}, {@code none}, or ids between commas; a party without roles is
   * neither open nor closed.
   *
   * @throws IllegalArgumentException with the end of a sentence, when no party has an id
   */
  public static OpenFunctions read(String words, Company company) {
    return switch (words.strip()) {
      case ALL -> all(company);
      case NONE -> none(company);
      default -> none(company).with(ids(words, company));
    };
  }

  /**
   * The same with some functions open and then some closed, each {@code all}, nothing, or ids.
   *
   * @throws IllegalArgumentException with the end of a sentence, when no party has an id
   */
  public OpenFunctions changed(String opening, String closing, Company company) {
    var start = opening.strip().equals(ALL) ? all(company) : this;
    var rest = closing.strip().equals(ALL) ? none(company) : start;
    return rest.with(opening.strip().equals(ALL) ? List.of() : ids(opening, company))
        .without(closing.strip().equals(ALL) ? List.of() : ids(closing, company));
  }

  private static OpenFunctions all(Company company) {
    var functions = new RoleNesting(company).functions();
    return new OpenFunctions(functions, functions);
  }

  private static OpenFunctions none(Company company) {
    return new OpenFunctions(new RoleNesting(company).functions(), Set.of());
  }

  private static List<String> ids(String words, Company company) {
    var ids = Arrays.stream(words.split(",", -1)).map(String::strip).filter(id -> !id.isEmpty());
    var named = ids.toList();
    var nesting = new RoleNesting(company);
    nesting.unknown(named).stream()
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException(
              "no party of this company has the id \"%s\"; %s."
                  .formatted(id, offer(nesting.functions())));
        });
    return named;
  }

  private static String offer(Set<String> functions) {
    return functions.isEmpty()
        ? "no function of it has roles, so there is nothing to open"
        : "name functions with roles (" + String.join(", ", functions) + "), or all, or none";
  }

  private OpenFunctions with(Collection<String> more) {
    var all = new TreeSet<>(open);
    more.stream().filter(functions::contains).forEach(all::add);
    return new OpenFunctions(functions, all);
  }

  private OpenFunctions without(Collection<String> less) {
    return new OpenFunctions(
        functions, open.stream().filter(id -> !less.contains(id)).collect(Collectors.toSet()));
  }

  /** The same with one function open that was closed, or closed that was open. */
  public OpenFunctions toggled(String function) {
    return open.contains(function) ? without(List.of(function)) : with(List.of(function));
  }

  /** The functions drawn as one box each. */
  public Set<String> closed() {
    return functions.stream().filter(id -> !open.contains(id)).collect(toCollection(TreeSet::new));
  }

  /** What {@link #read} reads as the same: {@code all}, {@code none}, or ids in their order. */
  public String word() {
    if (open.equals(functions)) {
      return ALL;
    }
    return open.isEmpty() ? NONE : String.join(",", new TreeSet<>(open));
  }
}
