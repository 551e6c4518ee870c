package tutti.company.compare;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.Company;

/** A template and a company's own model side by side, thing by thing. */
public record TemplateLikeness(List<Line> parties, List<Line> arrows) {

  public TemplateLikeness {
    parties = List.copyOf(parties);
    arrows = List.copyOf(arrows);
  }

  /**
   * Holds a company against a template. Parties match by id, else by the role they play; arrows by
   * id, else by their ends and by the words of what they give.
   */
  public static TemplateLikeness of(Company template, Company own) {
    return new TemplateLikeness(
        new PartyLikeness(template, own).lines(), new ArrowLikeness(template, own).lines());
  }

  /** All lines, parties first; each list in the order of the template, what is extra at its end. */
  public List<Line> lines() {
    return Stream.concat(parties.stream(), arrows.stream()).toList();
  }

  /** The lines of one sort. */
  public List<Line> lines(Sort sort) {
    return lines().stream().filter(line -> line.sorts().contains(sort)).toList();
  }

  /** How a thing of the template stands to one of the company. */
  public enum Sort {
    SAME,
    MISSING,
    EXTRA,
    OTHER_OWNER,
    OTHER_PROMISE
  }

  /**
   * One thing of the template, of the company, or of both.
   *
   * @param what its name as people read it
   * @param template its id in the template
   * @param own its id in the company
   * @param sorts one, or both that it is owned and that it is promised differently
   * @param says each difference as a sentence; none when it is the same
   */
  public record Line(
      String what,
      Optional<String> template,
      Optional<String> own,
      Set<Sort> sorts,
      List<String> says) {

    public Line {
      requireNonNull(what, "what");
      requireNonNull(template, "template");
      requireNonNull(own, "own");
      sorts = Set.copyOf(sorts);
      says = List.copyOf(says);
    }

    static Line missing(String what, String id) {
      return new Line(
          what,
          Optional.of(id),
          Optional.empty(),
          Set.of(Sort.MISSING),
          List.of(what + " is missing in yours."));
    }

    static Line extra(String what, String id) {
      return new Line(
          what,
          Optional.empty(),
          Optional.of(id),
          Set.of(Sort.EXTRA),
          List.of(what + " is only in yours."));
    }

    static Line both(
        String what, String template, String own, List<String> owned, List<String> promised) {
      var sorts = new ArrayList<Sort>();
      if (!owned.isEmpty()) {
        sorts.add(Sort.OTHER_OWNER);
      }
      if (!promised.isEmpty()) {
        sorts.add(Sort.OTHER_PROMISE);
      }
      return new Line(
          what,
          Optional.of(template),
          Optional.of(own),
          sorts.isEmpty() ? Set.of(Sort.SAME) : Set.copyOf(sorts),
          Stream.concat(owned.stream(), promised.stream()).toList());
    }
  }
}
