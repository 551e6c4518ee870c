package tutti.logs.suggestion;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;

/**
 * Which columns of a log may stand for what.
 *
 * @param profile what stands in its columns
 * @param events whether a record is one of several events of a thing; else it is the thing
 * @param all at most one for each role
 */
public record RoleSuggestions(LogProfile profile, boolean events, List<RoleSuggestion> all) {

  private static final double LEAST = 0.35;
  private static final double GOOD = 0.55;
  private static final double STRICT_NAME = 0.9;
  private static final double HALF = 0.5;
  private static final double MOSTLY = 0.8;
  private static final double ALL = 0.995;
  private static final double APART = 0.12;
  private static final double NEARLY = 0.02;
  private static final double UNIQUE = 0.98;
  private static final double FEW = 0.05;

  public RoleSuggestions {
    requireNonNull(profile, "profile");
    all = List.copyOf(all);
  }

  /** A column and how well it fits. */
  private record Scored(ColumnProfile column, double score) {}

  /** What the columns of a log may stand for. */
  public static RoleSuggestions of(LogProfile profile) {
    var events = events(profile);
    var scores = new RoleScore(events, earliest(profile), nameless(profile));
    var taken = new HashSet<String>();
    var all = new ArrayList<RoleSuggestion>();
    for (var role :
        List.of(
            ColumnRole.TIME,
            ColumnRole.CASE,
            ColumnRole.PARTY,
            ColumnRole.STAGE,
            ColumnRole.PERSON)) {
      best(role, profile, scores, taken)
          .ifPresent(suggestion -> {
            all.add(suggestion);
            taken.add(suggestion.column());
          });
    }
    all.sort(Comparator.comparing(RoleSuggestion::role));
    return new RoleSuggestions(profile, events, all);
  }

  /** Whose times are first, on average, of those that every thing has. */
  private static double earliest(LogProfile profile) {
    var times =
        profile.filled().stream()
            .filter(column -> column.timeShare() >= MOSTLY && column.filledShare() >= MOSTLY)
            .toList();
    var most = times.stream().mapToDouble(ColumnProfile::filledShare).max().orElse(0);
    return times.stream()
        .filter(column -> column.filledShare() >= most - NEARLY)
        .mapToDouble(ColumnProfile::meanTime)
        .min()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * What is done to things that come again, at one time a record, is a log of events; a table that
   * names each of its records by the name of a thing is none.
   */
  private static boolean events(LogProfile profile) {
    var scores = new RoleScore(true, 0, nameless(profile));
    var columns = profile.filled();
    var ownTimes =
        columns.stream()
            .filter(column -> column.timeShare() >= MOSTLY)
            .filter(column -> !column.words().startsWith("case "))
            .filter(column -> column.runShare() < HALF)
            .count();
    var stage = columns.stream().anyMatch(c -> scores.of(ColumnRole.STAGE, c) >= LEAST);
    var nameless = nameless(profile);
    var things =
        columns.stream()
                .anyMatch(column ->
                    column.distinctShare() > (nameless ? MOSTLY : UNIQUE)
                        && thing(column, nameless))
            && !(nameless && columns.stream().anyMatch(RoleSuggestions::inRuns));
    var again =
        columns.stream()
            .anyMatch(c -> RoleScore.repeated(c) && scores.of(ColumnRole.CASE, c) >= LEAST);
    return again && !things && ownTimes <= 2 && (stage || ownTimes == 1);
  }

  /** Whether the rows of a value mostly follow one another, as the events of a thing often do. */
  private static boolean inRuns(ColumnProfile column) {
    return RoleScore.repeated(column)
        && column.filledShare() > MOSTLY
        && column.timeShare() < HALF
        && column.distinctShare() > FEW
        && column.runShare() > HALF;
  }

  private static boolean thing(ColumnProfile column, boolean nameless) {
    return nameless
        ? column.codeShare() > MOSTLY && !column.counter() && column.timeShare() < HALF
        : RoleWords.name(ColumnRole.CASE, column) >= MOSTLY;
  }

  /** Whether no column is called as anything is. */
  private static boolean nameless(LogProfile profile) {
    return profile.filled().stream()
        .allMatch(column ->
            Arrays.stream(ColumnRole.values()).allMatch(role -> RoleWords.name(role, column) == 0));
  }

  private static Optional<RoleSuggestion> best(
      ColumnRole role, LogProfile profile, RoleScore scores, Set<String> taken) {
    var scored =
        profile.filled().stream()
            .filter(column -> !taken.contains(column.name()))
            .map(column -> new Scored(column, scores.of(role, column)))
            .filter(one -> one.score() >= LEAST)
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(one -> one.column().place()))
            .toList();
    return scored.stream()
        .findFirst()
        .map(first ->
            new RoleSuggestion(
                role,
                first.column().name(),
                sure(role, first, scored),
                because(role, first.column())));
  }

  private static SuggestionConfidence sure(ColumnRole role, Scored first, List<Scored> all) {
    var behind = all.size() > 1 ? all.get(1).score() : 0;
    var named = RoleWords.name(role, first.column()) >= STRICT_NAME;
    if (named && first.score() - behind >= APART && first.score() >= GOOD) {
      return SuggestionConfidence.SURE;
    }
    return first.score() >= GOOD ? SuggestionConfidence.LIKELY : SuggestionConfidence.LOOK;
  }

  private static String because(ColumnRole role, ColumnProfile column) {
    var name = RoleWords.name(role, column) > 0 ? "called so, and " : "";
    return name
        + switch (role) {
          case CASE -> things(column);
          case TIME -> times(column);
          case PARTY, PERSON -> "%,d different names".formatted(column.distinct());
          case STAGE ->
              "%,d values, such as %s"
                  .formatted(column.distinct(), String.join(", ", column.samples()));
        };
  }

  private static String things(ColumnProfile column) {
    if (column.filled() == 1) {
      return "it has one value";
    }
    return column.distinctShare() > 0.98
        ? "no two of its %,d values are alike".formatted(column.filled())
        : "%,d different values in %,d rows".formatted(column.distinct(), column.filled());
  }

  private static String times(ColumnProfile column) {
    var share =
        column.timeShare() > ALL
            ? "all of its values are times"
            : String.format(
                Locale.ROOT, "%.0f %% of its values are times", 100 * column.timeShare());
    return column
        .order()
        .map(order -> share + ", " + order.word())
        .orElse(
            column.orderUnclear()
                ? share + ", and whether the day or the month comes first is not told by any"
                : share);
  }

  /** The proposal for a role. */
  public Optional<RoleSuggestion> of(ColumnRole role) {
    return all.stream().filter(suggestion -> suggestion.role() == role).findFirst();
  }

  /** The columns proposed, by their roles. */
  public LogRoles roles() {
    var columns = new EnumMap<ColumnRole, String>(ColumnRole.class);
    all.forEach(suggestion -> columns.put(suggestion.role(), suggestion.column()));
    return new LogRoles(columns);
  }
}
