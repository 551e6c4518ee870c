package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.chain.ChainStage;
import tutti.company.chain.ChainStage.Kind;

/**
 * A step of the revenue chain that hand-offs can reach.
 *
 * @param number its place among those steps, from 0
 * @param parts what every joint party has to do; empty when nobody is joint
 * @param lacking joint parties that none of its arrows leads from or to
 */
public record ChainStep(
    int number, ChainStage stage, List<Arrow> arrows, List<PartyDuty> parts, List<String> lacking) {

  public ChainStep {
    requireNonNull(stage, "stage");
    arrows = List.copyOf(arrows);
    parts = List.copyOf(parts);
    lacking = List.copyOf(lacking);
  }

  /** The steps of a company that name arrows, in their order. */
  public static List<ChainStep> of(Company company) {
    var steps = new ArrayList<ChainStep>();
    company.chain().stages().stream()
        .filter(stage -> !stage.arrows().isEmpty())
        .forEach(stage -> steps.add(of(company, stage, steps.size())));
    return List.copyOf(steps);
  }

  private static ChainStep of(Company company, ChainStage stage, int number) {
    var arrows = stage.arrows().stream().flatMap(id -> company.arrow(id).stream()).toList();
    var lacking =
        stage.joint().stream()
            .filter(party -> parts(company, party, arrows).findAny().isEmpty())
            .toList();
    var parts =
        stage.joint().stream().flatMap(party -> parts(company, party, arrows)).distinct().toList();
    return new ChainStep(number, stage, arrows, parts, lacking);
  }

  /** What a party, or a role within it, has to do on these arrows. */
  private static Stream<PartyDuty> parts(Company company, String party, List<Arrow> arrows) {
    return arrows.stream()
        .flatMap(arrow ->
            Stream.of(PartyDuty.giver(arrow), PartyDuty.receiver(arrow))
                .filter(part -> part.party().equals(party) || company.within(part.party(), party)));
  }

  /** {@code Position}: what it is, else its id without the number in front. */
  public String name() {
    var word =
        stage
            .is()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .orElseGet(() -> stage.id().replaceFirst("^[sS]?\\d+[-_.]", "").replace('-', ' '));
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  public boolean is(Kind kind) {
    return stage.is().filter(kind::equals).isPresent();
  }

  /**
   * When a thread reached it: when the last joint party had done its part; without joint parties,
   * when anything was first given on one of its arrows.
   */
  Optional<Instant> reached(FlowThread thread) {
    if (stage.joint().isEmpty()) {
      return arrows.stream()
          .flatMap(arrow -> PartyDuty.giver(arrow).done(thread).stream())
          .min(Comparator.naturalOrder());
    }
    var done = parts.stream().map(part -> part.done(thread)).toList();
    return !lacking.isEmpty() || done.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : done.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /**
   * When a thread ended in front of it: all that was tried on one of its arrows came to nothing.
   */
  Optional<Instant> ended(FlowThread thread) {
    return arrows.stream()
        .flatMap(arrow -> EndedHandOffs.all(thread.on(arrow.id())).stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Who has to act next so that a thread reaches it: nothing can be confirmed before it is given,
   * nor given before what it needs.
   */
  List<PartyDuty> undone(FlowThread thread) {
    var all =
        stage.joint().isEmpty() ? arrows.stream().map(PartyDuty::giver).toList() : open(thread);
    var next = all.stream().filter(part -> !blocked(part, thread)).toList();
    return next.isEmpty() ? all : next;
  }

  private List<PartyDuty> open(FlowThread thread) {
    return parts.stream()
        .filter(part -> part.done(thread).isEmpty())
        .map(part -> given(part.arrow(), thread) ? part : PartyDuty.giver(part.arrow()))
        .distinct()
        .toList();
  }

  private static boolean given(Arrow arrow, FlowThread thread) {
    return PartyDuty.giver(arrow).done(thread).isPresent();
  }

  private boolean blocked(PartyDuty part, FlowThread thread) {
    return arrows.stream()
        .filter(arrow -> part.arrow().nature().needs().contains(arrow.id()))
        .anyMatch(arrow -> part.gives() && !given(arrow, thread));
  }
}
