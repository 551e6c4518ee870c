package tutti.charter.web.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.charter.web.edit.FormField.Choice;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Stage;
import tutti.company.statement.ArrowNames;

/** What selects offer. */
final class SelectChoices {

  private static final Choice NONE = new Choice("", "(none)");

  private SelectChoices() {}

  /** The parties that fit, after the choice of none. */
  static List<Choice> parties(Company company, Predicate<Party> fit) {
    return none(
        company.parties().stream().filter(fit).map(party -> new Choice(party.id(), party.name())));
  }

  static List<Choice> arrows(Company company, Predicate<Arrow> fit) {
    return none(
        company.arrows().stream()
            .filter(fit)
            .map(arrow -> new Choice(arrow.id(), ArrowNames.name(company, arrow))));
  }

  static List<Choice> needs(Company company) {
    return none(company.market().needs().stream().map(need -> new Choice(need.id(), need.id())));
  }

  static List<Choice> stages() {
    return none(Arrays.stream(Stage.values()).map(stage -> new Choice(stage.word(), stage.text())));
  }

  /** The words of an enum, after the choice of none. */
  static List<Choice> words(Enum<?>[] words) {
    return none(Arrays.stream(words).map(SelectChoices::choice));
  }

  /** These words, after the choice of none. */
  static List<Choice> words(List<String> words) {
    return none(words.stream().map(word -> new Choice(word, word.replace('-', ' '))));
  }

  /** The words of an enum, one of which has to be chosen. */
  static List<Choice> oneOf(Enum<?>[] words) {
    return Arrays.stream(words).map(SelectChoices::choice).toList();
  }

  private static Choice choice(Enum<?> word) {
    return new Choice(word(word), word(word).replace('-', ' '));
  }

  /** An enum's word as the charter writes it. */
  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Choice> none(Stream<Choice> choices) {
    return Stream.concat(Stream.of(NONE), choices).toList();
  }
}
