package tutti.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.english.SentenceWords;
import tutti.reading.SpellingSuggestion;

/**
 * What facts may be about, and what people call it: an arrow by its id, by what it gives, or by its
 * ends and what it gives. Large and small letters are the same.
 *
 * @param words the ids each name may mean
 */
public record SubjectNames(Set<String> ids, Map<String, SortedSet<String>> words) {

  private static final String SUGGESTION = "did you mean";

  public SubjectNames {
    ids = Set.copyOf(ids);
    words = Map.copyOf(words);
  }

  /** Things that have no other name than their ids. */
  public static SubjectNames ofIds(Set<String> ids) {
    return new SubjectNames(ids, words(ids.stream().map(id -> new NamedSubject(id, id))));
  }

  /** The arrows of a company, and the items of its enablement. */
  public static SubjectNames of(Company company) {
    var ids = company.subjects();
    var named = company.arrows().stream().flatMap(arrow -> names(company, arrow));
    var plain = ids.stream().map(id -> new NamedSubject(id, id));
    return new SubjectNames(ids, words(Stream.concat(plain, named)));
  }

  private record NamedSubject(String word, String id) {
    NamedSubject {
      word = plain(requireNonNull(word, "word"));
      requireNonNull(id, "id");
    }
  }

  private static Stream<NamedSubject> names(Company company, Arrow arrow) {
    return Stream.of(arrow.gives(), ArrowNames.name(company, arrow))
        .map(word -> new NamedSubject(word, arrow.id()));
  }

  private static Map<String, SortedSet<String>> words(Stream<NamedSubject> named) {
    return named.collect(
        groupingBy(NamedSubject::word, mapping(NamedSubject::id, toCollection(TreeSet::new))));
  }

  private static String plain(String word) {
    return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * The id of what somebody calls so.
   *
   * @throws RowProblem when nothing is, or several things are
   */
  public String id(String written) {
    if (ids.contains(written)) {
      return written;
    }
    var meant = words.getOrDefault(plain(written), new TreeSet<>());
    if (meant.size() != 1) {
      throw new RowProblem("arrow", meant.isEmpty() ? unknown(written) : several(written, meant));
    }
    return meant.first();
  }

  private String unknown(String written) {
    var near = SpellingSuggestion.hint(written, new TreeSet<>(words.keySet()));
    return "The company has no arrow %s%s"
        .formatted(
            SpellingSuggestion.quoted(written),
            near.contains(SUGGESTION)
                ? near
                : SpellingSuggestion.hint(written, new TreeSet<>(ids)));
  }

  private static String several(String written, Set<String> meant) {
    return "%d arrows are called %s; write the id of the one you mean: %s."
        .formatted(
            meant.size(), SpellingSuggestion.quoted(written), SentenceWords.or(List.copyOf(meant)));
  }
}
