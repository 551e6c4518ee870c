package tutti.insight.check.promise;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.market.FrameworkCell;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * A measure that would tell one person from another: a condition that looks at who did it, or a
 * promise, a criterion of a party or of a part that carries the full name of somebody who works
 * here. First names alone are not looked for: they are words, too.
 */
final class PersonMeasure extends Lint {

  private static final Pattern WHO =
      Pattern.compile(
          "\\battr(?:\\.|\\[\\s*['\"])(fulfiller|person|assignee|employee|agent|rep|user|owner|who)\\b");

  PersonMeasure() {
    super(
        "L59",
        "person-measure",
        Severity.ERROR,
        "Promise, filter or export would measure a person",
        "Measure the arrow, never a person.",
        "R19");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var people = new FullNames(context);
    return Stream.of(
            context.owed().flatMap(owed -> condition(context, owed)),
            context.owed().flatMap(owed -> named(context, people, owed)),
            context.company().parties().stream().flatMap(party -> criteria(people, party)),
            context.company().market().parts().stream()
                .flatMap(part -> criterion(context, people, part)))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> condition(CheckContext context, OwedPromise owed) {
    var who =
        owed.promise()
            .form()
            .expression()
            .flatMap(condition -> WHO.matcher(condition).results().findFirst());
    return who.stream()
        .map(found ->
            finding(
                owed.where(),
                "The condition of %s looks at who did it (attr.%s)."
                    .formatted(context.name(owed), found.group(1))));
  }

  private Stream<Finding> named(CheckContext context, FullNames people, OwedPromise owed) {
    var words =
        owed.promise().id()
            + owed.promise().form().expression().map(holds -> " , " + holds).orElse("");
    return people.in(words).stream()
        .map(person ->
            finding(
                owed.where(),
                "%s measures a person, %s."
                    .formatted(SentenceWords.capital(context.name(owed)), person)));
  }

  private Stream<Finding> criteria(FullNames people, Party party) {
    return party.card().criteria().stream()
        .flatMap(criterion -> people.in(criterion.says()).stream())
        .map(person ->
            finding(
                CompanyRef.party(party.id()),
                "A criterion of %s measures a person, %s.".formatted(party.name(), person)));
  }

  private Stream<Finding> criterion(CheckContext context, FullNames people, FrameworkCell part) {
    return part.criterion().flatMap(people::in).stream()
        .map(person ->
            finding(
                CompanyRef.part(part.function(), part.audience()),
                "The criterion of %s for an audience measures a person, %s."
                    .formatted(context.party(part.function()).name(), person)));
  }
}
