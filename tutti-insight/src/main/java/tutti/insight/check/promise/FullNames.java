package tutti.insight.check.promise;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Person;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;

/** The full names of everybody who works here, found in texts whatever their case. */
final class FullNames {

  private final Map<String, List<String>> byFirstWord;

  FullNames(CheckContext context) {
    this.byFirstWord =
        Stream.concat(
                context.company().people().stream().map(Person::name),
                context.company().seats().stream()
                    .flatMap(
                        seat -> Stream.concat(Stream.of(seat.person()), seat.deputy().stream())))
            .distinct()
            .filter(name -> SentenceWords.plain(name).contains(" "))
            .collect(groupingBy(name -> SentenceWords.plain(name).split(" ", 2)[0]));
  }

  /** The first person a text names. */
  Optional<String> in(String text) {
    var words = " " + SentenceWords.plain(text) + " ";
    return byFirstWord.isEmpty()
        ? Optional.empty()
        : Stream.of(words.strip().split(" ", -1))
            .flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream())
            .filter(name -> words.contains(" " + SentenceWords.plain(name) + " "))
            .findFirst();
  }
}
