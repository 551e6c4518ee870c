package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.market.Audience;
import tutti.company.market.FrameworkCell;
import tutti.company.market.Offering;
import tutti.company.market.Program;
import tutti.company.ref.CompanyRef;

/** Everything a company says in words of its own. */
public final class WrittenTexts {

  private WrittenTexts() {}

  /**
   * A text of the company.
   *
   * @param where the thing it belongs to
   * @param of how a sentence names that thing
   */
  public record Text(CompanyRef where, String of, String words) {
    public Text {
      requireNonNull(where, "where");
      requireNonNull(of, "of");
      requireNonNull(words, "words");
    }
  }

  /** All of them, in the order of the file; ids are no words. */
  public static Stream<Text> of(CheckContext context) {
    var company = context.company();
    return Stream.of(
            company.parties().stream().flatMap(WrittenTexts::of),
            company.arrows().stream().flatMap(arrow -> of(context, arrow)),
            company.market().goal().stream()
                .map(goal -> new Text(CompanyRef.GOAL, "The goal", goal.text())),
            company.market().audiences().stream().flatMap(WrittenTexts::of),
            company.market().needs().stream()
                .map(
                    need -> new Text(CompanyRef.entry("needs", need.id()), "A need", need.words())),
            company.market().offerings().stream().map(WrittenTexts::of),
            company.market().programs().stream().map(WrittenTexts::of),
            company.market().parts().stream().flatMap(part -> of(context, part)),
            company.governance().decisions().stream()
                .map(decision ->
                    new Text(
                        CompanyRef.entry("decisions", decision.id()),
                        "A decision",
                        decision.what())))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> of(Party party) {
    var card = party.card();
    return Stream.concat(
            Stream.of(card.job(), card.purpose()).flatMap(Optional::stream),
            card.criteria().stream().map(criterion -> criterion.says()))
        .map(words -> new Text(CompanyRef.party(party.id()), party.name(), words));
  }

  private static Stream<Text> of(CheckContext context, Arrow arrow) {
    return Stream.of(arrow.gives(), arrow.why())
        .filter(words -> !words.isEmpty())
        .map(words -> new Text(CompanyRef.arrow(arrow.id()), context.name(arrow), words));
  }

  private static Stream<Text> of(Audience audience) {
    return Stream.concat(Stream.of(audience.name()), audience.who().stream())
        .map(words ->
            new Text(CompanyRef.entry("audiences", audience.id()), audience.name(), words));
  }

  private static Text of(Offering offering) {
    return new Text(CompanyRef.entry("offerings", offering.id()), "An offering", offering.name());
  }

  private static Text of(Program program) {
    return new Text(CompanyRef.entry("programs", program.id()), "A program", program.name());
  }

  private static Stream<Text> of(CheckContext context, FrameworkCell part) {
    return Stream.concat(
            Stream.of(part.statement()),
            Stream.of(part.gives(), part.gets(), part.criterion()).flatMap(Optional::stream))
        .map(words ->
            new Text(
                CompanyRef.part(part.function(), part.audience()),
                "The part of " + context.party(part.function()).name(),
                words));
  }
}
