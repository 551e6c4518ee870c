package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import tutti.discovery.DiscoveryReport;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.EventLogFiles;
import tutti.discovery.EventLogFiles.ReadLog;
import tutti.discovery.NamedFile;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestions;
import tutti.reading.UnreadableInput;

/**
 * Drafts a company from one file: of who hands work to whom, where it is a log of events with
 * parties; else of the things in its rows.
 */
public final class FileDrafts {

  private static final int TOP = 20;

  private final DiscoveryRequest request;
  private final Function<EventLog, HandOverNetwork> looking;
  private final LongConsumer progress;

  private FileDrafts(
      DiscoveryRequest request,
      Function<EventLog, HandOverNetwork> looking,
      LongConsumer progress) {
    this.request = requireNonNull(request, "request");
    this.looking = looking;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * For whoever holds the file.
   *
   * @param progress hears how many rows were read so far
   */
  public static FileDrafts own(DiscoveryRequest request, LongConsumer progress) {
    return new FileDrafts(request, NetworkDiscovery::of, progress);
  }

  /** For a page that others see: without parties of fewer than five people. */
  public static FileDrafts shared(DiscoveryRequest request) {
    return new FileDrafts(request, NetworkDiscovery::shared, rows -> {});
  }

  /**
   * The company a file shows.
   *
   * @throws UnreadableInput when it cannot be read, or shows none
   */
  public FileDraft of(NamedFile file, DraftNaming naming) {
    return handOvers(file, naming).orElseGet(() -> things(file, naming));
  }

  private Optional<FileDraft> handOvers(NamedFile file, DraftNaming naming) {
    return read(file, request)
        .or(() -> suggested(file).flatMap(more -> read(file, more)))
        .flatMap(read -> drafted(file, read, naming));
  }

  private Optional<ReadLog> read(NamedFile file, DiscoveryRequest asked) {
    try {
      return Optional.of(EventLogFiles.read(file, asked, progress));
    } catch (UnreadableInput e) {
      return Optional.empty();
    }
  }

  /** With what the columns of a log of events may stand for, sure or not: somebody will look. */
  private Optional<DiscoveryRequest> suggested(NamedFile file) {
    var suggestions = RoleSuggestions.of(new ThingFile(file, progress).profile());
    return Optional.of(suggestions)
        .filter(RoleSuggestions::events)
        .map(found ->
            new DiscoveryRequest(
                request.roles().or(found.roles()), request.zone(), request.order()));
  }

  private Optional<FileDraft> drafted(NamedFile file, ReadLog read, DraftNaming naming) {
    var network = looking.apply(read.log());
    var report = new DiscoveryReport(file.name(), read.roles(), read.log(), network, TOP);
    var drafted = DraftedCompany.of(network);
    return Optional.<FileDraft>of(
            new FileDraft.OfHandOvers(report, drafted, drafted.yaml(naming.name(), naming.zone())))
        .filter(draft -> !report.people() && !drafted.empty());
  }

  private FileDraft things(NamedFile named, DraftNaming naming) {
    var file = new ThingFile(named, progress);
    var profile = file.profile();
    var draft = new ThingDraft(naming, UsualExchange.of(file.words(profile)));
    var mapping = mapping(profile, named, draft.arrow());
    return new FileDraft.OfThings(file, mapping, draft.yaml(file, mapping));
  }

  private static String mapping(LogProfile profile, NamedFile named, String arrow) {
    var explained = ExplainedMapping.of(RoleSuggestions.of(profile), named.name(), arrow);
    if (explained.mapping().isEmpty()) {
      throw UnreadableInput.file(
          named.name(),
          "No company follows from it: %s. Take a template, and read the file by a mapping."
              .formatted(explained.whyNone()));
    }
    return explained.text();
  }
}
