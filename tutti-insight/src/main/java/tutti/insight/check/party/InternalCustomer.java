package tutti.insight.check.party;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.market.Audience;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FunctionWords;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.check.WrittenTexts;

/**
 * A team of the company is treated as a customer: an outside party or an audience called like an
 * inner party or a function, an inner party called customer or client, or a text in which one team
 * is the customer of another. Partners owe each other; the customer is outside.
 */
final class InternalCustomer extends Lint {

  private static final Pattern CUSTOMER =
      Pattern.compile("(?:our |the |internal )*(?:customer|client)s?");

  InternalCustomer() {
    super(
        "L13",
        "internal-customer",
        Severity.ERROR,
        "An internal party is named as customer or audience",
        "Call it a partner, and find the audience outside the company.",
        "A01",
        "A02");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var own = ownNames(context);
    return Stream.of(
            context.company().parties().stream().flatMap(party -> party(own, party)),
            context.company().market().audiences().stream()
                .flatMap(audience -> audience(own, audience)),
            WrittenTexts.of(context)
                .filter(text -> FunctionWords.serves(text.words()))
                .map(this::text))
        .flatMap(findings -> findings);
  }

  private static Set<String> ownNames(CheckContext context) {
    return context
        .inner()
        .flatMap(party -> Stream.of(party.id(), party.name()))
        .map(SentenceWords::plain)
        .collect(toSet());
  }

  private static boolean own(Set<String> names, String name) {
    return names.contains(SentenceWords.plain(name)) || FunctionWords.team(name);
  }

  private static boolean customer(String name) {
    return CUSTOMER.matcher(SentenceWords.plain(name)).matches();
  }

  private Stream<Finding> party(Set<String> names, Party party) {
    var wrong =
        party.outside()
            ? own(names, party.name()) || own(names, party.id())
            : customer(party.name()) || customer(party.id());
    var says =
        party.outside()
            ? "%s stands outside the company, but is called like one of its teams."
            : "%s is a team of the company, but is called a customer.";
    return wrong
        ? Stream.of(finding(CompanyRef.party(party.id()), says.formatted(party.name())))
        : Stream.empty();
  }

  private Stream<Finding> audience(Set<String> names, Audience audience) {
    return own(names, audience.name()) || own(names, audience.id())
        ? Stream.of(
            finding(
                CompanyRef.entry("audiences", audience.id()),
                "The audience %s is a team of the company.".formatted(audience.name())))
        : Stream.empty();
  }

  private Finding text(WrittenTexts.Text text) {
    return finding(
        text.where(), "%s makes a team of the company a customer of another.".formatted(text.of()));
  }
}
