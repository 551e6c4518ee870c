package tutti.company.ref;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Seat;

/**
 * A thing of a company, by what it is and where it stands in the company's text. Written as a path:
 * {@code arrows/leads}, {@code arrows/leads/promises/accepted}, {@code parties/sales}, {@code
 * people/Jonas Weck}, {@code parts/sales/founders}, {@code needs/fewer-calls}, {@code goal} or
 * {@code company}.
 */
public sealed interface CompanyRef {

  /** The company as a whole. */
  CompanyRef COMPANY = new WholeRef();

  /** Its common goal. */
  CompanyRef GOAL = new BlockRef("goal");

  /** Its target mix. */
  CompanyRef MIX = new BlockRef("mix");

  static CompanyRef arrow(String id) {
    return new ArrowRef(id);
  }

  static CompanyRef promise(String arrow, String id) {
    return new PromiseRef(arrow, id);
  }

  static CompanyRef party(String id) {
    return new PartyRef(id);
  }

  static CompanyRef person(String name) {
    return new PersonRef(name);
  }

  /** The part of one function for one audience. */
  static CompanyRef part(String function, String audience) {
    return new PartRef(function, audience);
  }

  /** An entry of any other list whose entries have ids, such as {@code needs}. */
  static CompanyRef entry(String list, String id) {
    return new EntryRef(list, id);
  }

  /** The thing at a path; what no company can have is an entry that is nowhere. */
  static CompanyRef of(String path) {
    return RefPath.read(path);
  }

  /** How it is written. */
  String path();

  /** Whether a company has it. */
  default boolean existsIn(Company company) {
    return RefLookup.found(this, company);
  }

  /** Whether another is this one, or stands in it. */
  default boolean covers(CompanyRef other) {
    return other.path().equals(path()) || other.path().startsWith(path() + "/");
  }

  /** The arrow that it is or stands on, where the company has it. */
  default Optional<Arrow> arrowIn(Company company) {
    return switch (this) {
      case ArrowRef arrow -> company.arrow(arrow.id());
      case PromiseRef promise -> company.arrow(promise.arrow());
      default -> Optional.empty();
    };
  }

  /** The ids of the parties it concerns: itself, both ends of an arrow, all that a person holds. */
  default Stream<String> partiesIn(Company company) {
    return switch (this) {
      case PartyRef party -> Stream.of(party.id());
      case PersonRef person ->
          company.seats().stream()
              .filter(seat -> seat.person().equals(person.name()))
              .map(Seat::party);
      default ->
          arrowIn(company).stream()
              .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
              .distinct();
    };
  }

  /** The company as a whole. */
  record WholeRef() implements CompanyRef {
    @Override
    public String path() {
      return "company";
    }
  }

  /** The fields under a name, such as {@code goal}. */
  record BlockRef(String name) implements CompanyRef {
    public BlockRef {
      requireNonNull(name, "name");
    }

    @Override
    public String path() {
      return name;
    }
  }

  /** An arrow, by its id. */
  record ArrowRef(String id) implements CompanyRef {
    public ArrowRef {
      requireNonNull(id, "id");
    }

    @Override
    public String path() {
      return "arrows/" + id;
    }
  }

  /** A promise of an arrow, by the ids of both. */
  record PromiseRef(String arrow, String id) implements CompanyRef {
    public PromiseRef {
      requireNonNull(arrow, "arrow");
      requireNonNull(id, "id");
    }

    @Override
    public String path() {
      return "arrows/" + arrow + "/promises/" + id;
    }
  }

  /** A party, by its id. */
  record PartyRef(String id) implements CompanyRef {
    public PartyRef {
      requireNonNull(id, "id");
    }

    @Override
    public String path() {
      return "parties/" + id;
    }
  }

  /** A person, by name. */
  record PersonRef(String name) implements CompanyRef {
    public PersonRef {
      requireNonNull(name, "name");
    }

    @Override
    public String path() {
      return "people/" + name;
    }
  }

  /** What a function does for an audience, by the ids of both. */
  record PartRef(String function, String audience) implements CompanyRef {
    public PartRef {
      requireNonNull(function, "function");
      requireNonNull(audience, "audience");
    }

    @Override
    public String path() {
      return "parts/" + function + "/" + audience;
    }
  }

  /** An entry of a list, by its id. */
  record EntryRef(String list, String id) implements CompanyRef {
    public EntryRef {
      requireNonNull(list, "list");
      requireNonNull(id, "id");
    }

    @Override
    public String path() {
      return list + "/" + id;
    }
  }
}
