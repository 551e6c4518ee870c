package tutti.charter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.charter.store.CharterVersions;
import tutti.charter.store.CharterVersions.Version;
import tutti.charter.store.PublishedCompanies;
import tutti.charter.store.PublishedCompanies.Published;
import tutti.company.CharterPublished;
import tutti.company.agreement.AgreementGuard;
import tutti.company.agreement.NegotiationResult;
import tutti.company.change.CompanyChange;
import tutti.company.change.CompanyDiff;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EditRebase;
import tutti.company.file.CompanyFile;
import tutti.database.WriteGate;
import tutti.people.Actor;
import tutti.reading.UnreadableInput;

/**
 * The charters of the company: every saved edit is a version of its own, numbered without gap. One
 * file, because each way in which a version comes into force shares the lock, the look at the
 * expected version, and the event.
 */
@Component
public class Charters implements CompanyZone {

  private final CharterVersions versions;
  private final PublishedCompanies companies;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;
  private final WriteGate gate;

  Charters(
      CharterVersions versions,
      PublishedCompanies companies,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      InstantSource clock,
      WriteGate gate) {
    this.versions = versions;
    this.companies = companies;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
    this.gate = gate;
  }

  /** The charter in force. */
  public Optional<Charter> current() {
    return companies.current().map(Charters::charter);
  }

  @Override
  public ZoneId zone() {
    return companies
        .current()
        .map(published -> published.company().zone())
        .<ZoneId>map(zone -> zone)
        .orElse(ZoneOffset.UTC);
  }

  /** The charter with this number. */
  public Optional<Charter> version(int number) {
    return companies.version(number).map(Charters::charter);
  }

  /** The charter that was in force at an instant. */
  public Optional<Charter> at(Instant at) {
    return companies.at(at).map(Charters::charter);
  }

  /** The charters below a number, newest first. */
  public List<CharterHeading> all(int below, int most) {
    return versions.newest(below, most).stream()
        .map(head -> new CharterHeading(head.number(), head.publishedAt(), head.by(), head.why()))
        .toList();
  }

  /** What differs between two charters; empty when one of them does not exist. */
  public Optional<List<CompanyChange>> diff(int from, int to) {
    return version(from)
        .flatMap(a -> version(to).map(b -> CompanyDiff.between(a.company(), b.company())));
  }

  private static Charter charter(Published published) {
    var version = published.version();
    return new Charter(
        version.number(),
        published.company(),
        version.yaml(),
        version.publishedAt(),
        version.by(),
        version.why());
  }

  /**
   * Publishes a text as the next version, whatever is in force. A text equal to the one in force
   * publishes nothing.
   *
   * @param file the name problems are reported under
   * @throws UnreadableInput when the text is no company
   */
  public Charter publish(String file, String yaml, Actor by, String why) {
    var company = CompanyFile.read(file, yaml);
    return inTurn(() -> {
      var before = companies.current();
      return before
          .filter(published -> published.version().yaml().equals(yaml))
          .map(Charters::charter)
          .orElseGet(() ->
              append(before, new CompanyRevision(yaml, company), by, why, OptionalInt.empty()));
    });
  }

  /**
   * Publishes a text as the next version when the expected one is in force, 0 meaning none.
   *
   * @param file the name problems are reported under
   */
  public PublishOutcome publish(String file, String yaml, Actor by, String why, int expected) {
    return readable(() -> {
      var company = CompanyFile.read(file, yaml);
      return inTurn(() -> {
        var before = companies.current();
        return before.map(published -> published.version().number()).orElse(0) == expected
            ? next(before, new CompanyRevision(yaml, company), by, why, Optional.empty())
            : before
                .map(latest -> conflict(expected, latest, List.of()))
                .orElseGet(Charters::nothingYet);
      });
    });
  }

  /**
   * Makes an edit. Terms that both ends agreed to become a proposal. One that was made to an older
   * version is made to the latest when nobody else touched the same.
   */
  public PublishOutcome edit(int expected, CompanyEdit edit, Actor by, String why) {
    return since(expected, (from, latest) -> edited(from, latest, edit, by, why));
  }

  /**
   * Makes what somebody says to a promise, found out from the expected version.
   *
   * @param said what is said, on a day, to a company
   */
  public PublishOutcome say(int expected, PromiseStatement said, Actor by) {
    return since(expected, (from, latest) -> said(from, latest, said, by));
  }

  /** What is to be done with the version in force, which may be newer than the expected one. */
  private interface CharterWork {
    PublishOutcome on(Published from, Published latest);
  }

  private PublishOutcome since(int expected, CharterWork work) {
    return readable(() ->
        inTurn(() -> {
          var latest = companies.current();
          return latest.isEmpty()
              ? nothingYet()
              : companies
                  .version(expected)
                  .map(from -> work.on(from, latest.get()))
                  .orElseGet(() -> unknown(expected));
        }));
  }

  private PublishOutcome edited(
      Published from, Published latest, CompanyEdit edit, Actor by, String why) {
    return switch (rebased(edit, from, latest)) {
      case EditRebase.Clash clash -> conflict(from.version().number(), latest, clash.sides());
      case EditRebase.Clear clear -> done(latest, guard(latest, by).pass(clear.edit(), why), by);
    };
  }

  private static EditRebase rebased(CompanyEdit edit, Published from, Published latest) {
    return from.version().number() == latest.version().number()
        ? new EditRebase.Clear(edit)
        : EditRebase.of(edit, from.version().yaml(), latest.version().yaml());
  }

  private AgreementGuard guard(Published latest, Actor by) {
    return new AgreementGuard(
        "charter", latest.version().yaml(), latest.company(), by.name(), today(latest));
  }

  private PublishOutcome said(Published from, Published latest, PromiseStatement said, Actor by) {
    var move = said.in(from.company(), today(latest));
    var clash =
        move instanceof NegotiationResult.Granted granted
            ? clash(granted.edits(), from, latest)
            : List.<EditRebase.Side>of();
    return clash.isEmpty()
        ? done(latest, move, by)
        : conflict(from.version().number(), latest, clash);
  }

  private PublishOutcome done(Published latest, NegotiationResult move, Actor by) {
    return switch (move) {
      case NegotiationResult.Denied denied ->
          PublishOutcome.Refused.because(denied.field(), denied.says());
      case NegotiationResult.Granted granted -> made(latest, granted, by);
    };
  }

  private static List<EditRebase.Side> clash(
      List<CompanyEdit> edits, Published from, Published latest) {
    return edits.stream()
        .map(edit -> rebased(edit, from, latest))
        .filter(EditRebase.Clash.class::isInstance)
        .flatMap(clash -> ((EditRebase.Clash) clash).sides().stream())
        .toList();
  }

  private PublishOutcome made(Published latest, NegotiationResult.Granted granted, Actor by) {
    var yaml = latest.version().yaml();
    var revision = new CompanyRevision(yaml, latest.company());
    for (var edit : granted.edits()) {
      revision = CompanyRevision.of("charter", revision.yaml(), edit);
    }
    return next(Optional.of(latest), revision, by, granted.why(), granted.note());
  }

  /** What undoing and redoing would do now. */
  public UndoSteps steps() {
    var history = UndoHistory.of(versions.steps());
    return new UndoSteps(
        number(history.undo().map(UndoHistory.Turn::undoes)),
        number(history.undo().map(UndoHistory.Turn::to)),
        number(history.redo().map(UndoHistory.Turn::to)));
  }

  private static OptionalInt number(Optional<Integer> version) {
    return version.stream().mapToInt(Integer::intValue).findFirst();
  }

  /**
   * Undoes a version. Of the latest change that stands, what stood before it comes back; undoing
   * again goes further back. Undoing an undoing brings back what was undone. Undoing a version
   * further back puts in force what stood before it.
   */
  public PublishOutcome undo(int expected, int version, Actor by) {
    return turned(
        expected,
        latest ->
            UndoHistory.of(versions.steps())
                .undoing(version, latest.version().number())
                .map(turn -> turn(latest, turn, by))
                .orElseGet(() -> before(latest, version, by)));
  }

  /** Brings back the version that was undone last. */
  public PublishOutcome redo(int expected, Actor by) {
    return turned(
        expected,
        latest ->
            UndoHistory.of(versions.steps())
                .redo()
                .map(turn -> turn(latest, turn, by))
                .orElseGet(() -> PublishOutcome.Refused.because("version", "Nothing was undone.")));
  }

  /** Puts an older version in force again: its text is published as the next version. */
  public PublishOutcome restore(int expected, int version, Actor by) {
    return turned(
        expected,
        latest ->
            put(latest, version, by, "Put version %d back in force.".formatted(version))
                .orElseGet(() -> unknown(version)));
  }

  private PublishOutcome turned(int expected, Function<Published, PublishOutcome> work) {
    return readable(() ->
        inTurn(() -> {
          var latest = companies.current();
          if (latest.isEmpty()) {
            return nothingYet();
          }
          return latest.get().version().number() == expected
              ? work.apply(latest.get())
              : conflict(expected, latest.get(), List.of());
        }));
  }

  private PublishOutcome turn(Published latest, UndoHistory.Turn turn, Actor by) {
    return companies
        .version(turn.to())
        .map(to ->
            next(
                Optional.of(latest),
                revision(to),
                by,
                turn.why(),
                Optional.empty(),
                OptionalInt.of(turn.to())))
        .orElseGet(() -> unknown(turn.to()));
  }

  private PublishOutcome before(Published latest, int version, Actor by) {
    var to = version - 1;
    return put(latest, to, by, "Undid version %d: back to version %d.".formatted(version, to))
        .orElseGet(() ->
            PublishOutcome.Refused.because(
                "version", "There is no version before version %d.".formatted(version)));
  }

  private Optional<PublishOutcome> put(Published latest, int version, Actor by, String why) {
    return companies
        .version(version)
        .map(to -> next(Optional.of(latest), revision(to), by, why, Optional.empty()));
  }

  private static CompanyRevision revision(Published published) {
    return new CompanyRevision(published.version().yaml(), published.company());
  }

  private PublishOutcome next(
      Optional<Published> before,
      CompanyRevision revision,
      Actor by,
      String why,
      Optional<String> note) {
    return next(before, revision, by, why, note, OptionalInt.empty());
  }

  private PublishOutcome next(
      Optional<Published> before,
      CompanyRevision revision,
      Actor by,
      String why,
      Optional<String> note,
      OptionalInt again) {
    var same = before.filter(latest -> latest.version().yaml().equals(revision.yaml()));
    if (same.isPresent()) {
      return new PublishOutcome.Unchanged(charter(same.get()));
    }
    var charter = append(before, revision, by, why, again);
    var changes =
        before.map(was -> CompanyDiff.between(was.company(), revision.company())).orElse(List.of());
    return new PublishOutcome.Published(charter, changes, note);
  }

  private Charter append(
      Optional<Published> before,
      CompanyRevision revision,
      Actor by,
      String why,
      OptionalInt again) {
    var number = before.map(latest -> latest.version().number()).orElse(0) + 1;
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var version = new Version(number, revision.yaml(), now, by.name(), why);
    versions.append(version, again);
    var published = companies.keep(new Published(version, revision.company()));
    events.publishEvent(
        new CharterPublished(number, before.map(Published::company), revision.company()));
    return charter(published);
  }

  private PublishOutcome conflict(int expected, Published latest, List<EditRebase.Side> sides) {
    var changes =
        companies
            .version(expected)
            .map(from -> CompanyDiff.between(from.company(), latest.company()))
            .orElse(List.of());
    return new PublishOutcome.Conflict(
        expected,
        charter(latest),
        changes,
        sides.stream().map(side -> side(side, expected, latest)).toList());
  }

  /** The side of the others, with the version that gave the field its present value. */
  private PublishOutcome.Side side(EditRebase.Side side, int expected, Published latest) {
    var head = latest.version().head();
    for (var number = head.number(); number > expected + 1; number--) {
      var older = companies.version(number - 1);
      if (older.isEmpty() || !theirs(older.get(), side).equals(theirs(latest, side))) {
        break;
      }
      head = older.get().version().head();
    }
    return new PublishOutcome.Side(
        side.place().toString(),
        side.field(),
        side.before(),
        side.yours(),
        side.theirs(),
        head.number(),
        head.by(),
        head.publishedAt());
  }

  private static Optional<String> theirs(Published published, EditRebase.Side side) {
    return EditRebase.value(published.version().yaml(), side.place(), side.field());
  }

  private LocalDate today(Published published) {
    return LocalDate.ofInstant(clock.instant(), published.company().zone());
  }

  private static PublishOutcome nothingYet() {
    return PublishOutcome.Refused.because("", "There is no charter yet; publish a company first.");
  }

  private static PublishOutcome unknown(int version) {
    return PublishOutcome.Refused.because(
        "version", "There is no version %d; load the latest and edit it.".formatted(version));
  }

  private static PublishOutcome readable(Supplier<PublishOutcome> attempt) {
    try {
      return attempt.get();
    } catch (UnreadableInput e) {
      return new PublishOutcome.Refused(e.problems());
    }
  }

  private <T> T inTurn(Supplier<T> work) {
    return transaction.execute(status -> {
      gate.enter();
      versions.lock();
      return work.get();
    });
  }
}
