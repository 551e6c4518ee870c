package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** A party inside the company has more than nine arrows of its own. */
record CrowdedParty() implements LoadLint {
  private static final int MOST = 9;

  @Override
  public String id() {
    return "ov-08";
  }

  @Override
  public String name() {
    return "crowded-party";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String says() {
    return "A party inside the company has more than nine arrows of its own.";
  }

  @Override
  public String fix() {
    return "Split it into roles, each with its own arrows.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().parties().stream()
        .filter(party -> !party.outside() && arrows(context, party) > MOST)
        .map(party ->
            finding(
                CompanyRef.party(party.id()),
                "%s has %d arrows at one level; split it into roles."
                    .formatted(party.name(), arrows(context, party))));
  }

  private static int arrows(CheckContext context, Party party) {
    return context.from(party.id()).size() + context.to(party.id()).size();
  }
}
