package tutti.report.flow;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.company.Company;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.PartyDuty;
import tutti.insight.flow.StepSkip;
import tutti.insight.flow.StepTransition;
import tutti.insight.flow.ThreadProgress;
import tutti.insight.flow.ThreadWait;
import tutti.insight.flow.ready.IncompleteHandOffs;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.insight.flow.ready.Push;
import tutti.insight.flow.ready.UnstatedNeeds;
import tutti.insight.flow.relay.RelayRate;
import tutti.insight.flow.worth.ProblemOutcomes.Answer;
import tutti.insight.flow.worth.ProblemOutcomes.Problem;
import tutti.insight.flow.worth.UnusedReleases.Lying;
import tutti.measure.distribution.ShareInterval;
import tutti.report.ReportJson;
import tutti.report.RowsRead;

/**
 * The flow from end to end as JSON: the stable contract of {@code tutti flow --json}. It stops at
 * hand-offs: no tasks, no hours, nobody's name.
 */
public final class FlowJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FlowJson() {}

  /** The text, ending with a line break. */
  public static String write(EndToEnd end) {
    return write(end, Optional.empty());
  }

  /** The text by files of which so much could be read. */
  public static String write(EndToEnd end, Optional<RowsRead> read) {
    var flow = end.flow();
    return text(
        fields(
            "company", flow.company().name(),
            "at", flow.at().toString(),
            "windowDays", flow.window().toDays(),
            "says", FlowWords.headline(flow),
            "whatIf", FlowWords.whatIf(flow).orElse(null),
            "started", flow.started(),
            "finished", flow.finished(),
            "unlinked", flow.unlinked(),
            "rolledYield", number(flow.rolled()),
            "steps", flow.passages().stream().map(FlowJson::passage).toList(),
            "waiting", flow.waiting().stream().map(w -> wait(flow.company(), w)).toList(),
            "outOfOrder", flow.skips().stream().map(FlowJson::skip).toList(),
            "pushes", pushes(end),
            "tossedOver", end.tossed().stream().map(FlowJson::tossed).toList(),
            "notInHands", end.stock().all().stream().map(FlowJson::lying).toList(),
            "outcomes", outcomes(end),
            "launches", end.launches().stream().map(FlowJson::launch).toList(),
            "relays", end.relays().stream().map(FlowJson::relay).toList(),
            "unsaidWants",
                UnstatedNeeds.of(end.company()).arrows().stream().map(arrow -> arrow.id()).toList(),
            "read", read.map(ReportJson::read).orElse(null)));
  }

  /** One thread. */
  public static String write(Flow flow, FlowThread thread) {
    var journey = flow.journey(thread);
    return text(
        fields(
            "id", thread.id(),
            "title", thread.title(),
            "says",
                journey
                    .map(found -> ThreadWords.stands(flow, found))
                    .orElse("It has come to no step of the chain."),
            "steps", journey.map(found -> steps(flow, found)).orElse(List.of()),
            "handOffs", thread.handOffs().stream().map(FlowJson::handOff).toList()));
  }

  private static String text(Object root) {
    return JSON.writeValueAsString(root) + "\n";
  }

  private static List<Map<String, @Nullable Object>> steps(Flow flow, ThreadProgress journey) {
    return flow.steps().stream()
        .<Map<String, @Nullable Object>>map(step ->
            fields(
                "id", step.stage().id(),
                "name", step.name(),
                "reached", journey.reached().get(step.number()).map(Object::toString).orElse(null)))
        .toList();
  }

  private static Map<String, @Nullable Object> handOff(HandOff handOff) {
    var stages = new LinkedHashMap<String, @Nullable Object>();
    handOff.firsts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(first -> stages.put(first.getKey().word(), first.getValue().toString()));
    return fields(
        "arrow", handOff.id().arrow(),
        "key", handOff.id().key(),
        "now", handOff.now().word(),
        "stages", stages,
        "due", handOff.due().map(Object::toString).orElse(null),
        "parent", handOff.links().parent().orElse(null));
  }

  private static Map<String, @Nullable Object> passage(StepTransition passage) {
    return fields(
        "from", passage.from().stage().id(),
        "to", passage.to().stage().id(),
        "reached", passage.cohort(),
        "good", passage.good(),
        "valid", passage.valid(),
        "share", number(passage.share()),
        "wilson", interval(passage.wilson()),
        "posteriorMean", number(passage.posterior().mean()),
        "wentOn", passage.wentOn(),
        "leapt", passage.leapt(),
        "waiting", passage.waiting(),
        "overdue", passage.overdue(),
        "ended", passage.ended(),
        "young", passage.young());
  }

  private static Map<String, @Nullable Object> wait(Company company, ThreadWait wait) {
    return fields(
        "thread", wait.thread().id(),
        "title", wait.thread().title(),
        "at", wait.at().map(step -> step.stage().id()).orElse(null),
        "next", wait.next().stage().id(),
        "since", wait.journey().since().toString(),
        "days", wait.waits().toDays(),
        "overdue", wait.overdue(),
        "because", FlowWords.because(company, wait),
        "missing", wait.undone().stream().map(FlowJson::part).toList());
  }

  private static Map<String, @Nullable Object> part(PartyDuty part) {
    return fields(
        "party", part.party(),
        "arrow", part.arrow().id(),
        "stage", part.gives() ? "delivered" : "confirmed");
  }

  private static Map<String, @Nullable Object> skip(StepSkip skip) {
    return fields(
        "thread", skip.thread().id(),
        "taken", skip.taken().stage().id(),
        "before", skip.missing().stage().id(),
        "at", skip.at().toString());
  }

  private static Map<String, @Nullable Object> pushes(EndToEnd end) {
    var pushes = end.pushes();
    return fields(
        "asked", pushes.all().size(),
        "withoutEnabling", pushes.unenabled().size(),
        "rate", number(pushes.rate()),
        "wilson", interval(pushes.wilson()),
        "lessWithout", number(pushes.lessWithout()),
        "again", pushes.repeated().size(),
        "list", pushes.unenabled().stream().map(FlowJson::push).toList());
  }

  private static Map<String, @Nullable Object> push(Push push) {
    return fields(
        "arrow", push.arrow().id(),
        "thread", push.thread().id(),
        "at", push.at().toString(),
        "target", push.target().orElse(null),
        "due", push.due().map(Object::toString).orElse(null),
        "lacking", push.lacking().stream().map(item -> item.id()).toList());
  }

  private static Map<String, @Nullable Object> tossed(IncompleteHandOffs tossed) {
    return fields(
        "arrow", tossed.arrow().id(),
        "came", tossed.came(),
        "without", tossed.tossed().size(),
        "unlinked", tossed.unlinked(),
        "rate", number(tossed.rate()),
        "wilson", interval(tossed.wilson()));
  }

  private static Map<String, @Nullable Object> lying(Lying lying) {
    return fields(
        "thread", lying.thread().id(),
        "title", lying.thread().title(),
        "released", lying.released().toString(),
        "days", lying.age().toDays(),
        "sold", lying.sold());
  }

  private static Map<String, @Nullable Object> outcomes(EndToEnd end) {
    var outcomes = end.outcomes();
    return fields(
        "yes", outcomes.count(Answer.YES),
        "partly", outcomes.count(Answer.PARTLY),
        "no", outcomes.count(Answer.NO),
        "wilson", interval(outcomes.wilson()),
        "open", threads(outcomes.open()),
        "unchecked", threads(outcomes.unchecked()),
        "withoutEvidence", threads(outcomes.withoutEvidence()));
  }

  private static List<String> threads(List<Problem> problems) {
    return problems.stream().map(problem -> problem.thread().id()).toList();
  }

  private static Map<String, @Nullable Object> launch(LaunchReadiness launching) {
    return fields(
        "id", launching.launch().id(),
        "ready", launching.ready(),
        "receivers", launching.receivers().stream().map(FlowJson::receiver).toList());
  }

  private static Map<String, @Nullable Object> receiver(LaunchReadiness.Receiver receiver) {
    var items = new LinkedHashMap<String, @Nullable Object>();
    receiver
        .items()
        .forEach(
            item -> items.put(item.item().id(), item.standing().name().toLowerCase(Locale.ROOT)));
    return fields("party", receiver.party(), "ready", receiver.ready(), "items", items);
  }

  private static Map<String, @Nullable Object> relay(RelayRate passing) {
    return fields(
        "from", passing.from().id(),
        "to", passing.to().id(),
        "passedOn", passing.passedOn(),
        "lost", passing.lost().size(),
        "closed", passing.closed(),
        "open", passing.open(),
        "share", number(passing.share()),
        "middleHours", passing.middleDelay().map(delay -> delay.toHours()).orElse(null));
  }

  private static List<BigDecimal> interval(ShareInterval interval) {
    return List.of(number(interval.low()), number(interval.high()));
  }
}
