package tutti.company.trait;

import static tutti.company.trait.ArrowField.maybe;
import static tutti.company.trait.ArrowField.several;
import static tutti.company.trait.ArrowField.single;
import static tutti.company.trait.ArrowField.word;
import static tutti.company.trait.ArrowField.yes;
import static tutti.company.trait.ArrowQuestion.Topic.ANSWERED;
import static tutti.company.trait.ArrowQuestion.Topic.GIVEN;
import static tutti.company.trait.ArrowQuestion.Topic.SORT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.Provenance;

/** The fields of an arrow, in the order in which they are written. */
public final class ArrowFields {

  private static final List<ArrowField> ENDS =
      List.of(
          single(
                  "id",
                  ArrowFieldKind.ID,
                  "The arrow's short name, by which evidence calls it.",
                  Arrow::id)
              .such("leads")
              .needs()
              .in("arrow"),
          single("from", ArrowFieldKind.PARTY, "The giver, a party.", Arrow::from)
              .such("marketing")
              .needs()
              .asked(ArrowQuestion.of(GIVEN, "Who gives").need()),
          single("to", ArrowFieldKind.PARTY, "The receiver, a party.", Arrow::to)
              .such("sales")
              .needs()
              .asked(ArrowQuestion.of(GIVEN, "Who gets").need()),
          single("gives", ArrowFieldKind.TEXT, "What is given, in a few words.", Arrow::gives)
              .such("leads of agreed quality")
              .asked(ArrowQuestion.of(GIVEN, "What", "Such as: leads of agreed quality").need()),
          single("why", ArrowFieldKind.TEXT, "What it is good for.", Arrow::why)
              .such("sales time is scarce")
              .asked(
                  ArrowQuestion.of(
                      GIVEN, "Why: so that ...", "nobody sells what the product cannot do")),
          maybe(
                  "by",
                  ArrowFieldKind.INNER_PARTY,
                  "The inner party that answers for an arrow out of an outside party.",
                  Arrow::by)
              .such("product")
              .asked(ArrowQuestion.of(ANSWERED, "Out of an outside party: who inside answers")),
          yes(
                  "observed",
                  "Whether the arrow is only shown: no promise is put on it.",
                  Arrow::observed)
              .asked(ArrowQuestion.of(ANSWERED, "Only watched: no promise is put on it")));

  private static final List<ArrowField> TRAITS =
      List.of(
          word(
                  "kind",
                  ArrowTraits.Kind.class,
                  "Contracted and paid for, or knowledge and favours.",
                  arrow -> arrow.nature().kind())
              .such("tangible")
              .asked(ArrowQuestion.of(SORT, "Kind")),
          word(
                  "dependency",
                  ArrowTraits.Dependency.class,
                  "One uses what another makes, several use one thing, several make one thing.",
                  arrow -> arrow.nature().dependency())
              .such("flow")
              .asked(ArrowQuestion.of(SORT, "Dependency")),
          word(
                  "mode",
                  ArrowTraits.Mode.class,
                  "How the two ends work together.",
                  arrow -> arrow.nature().mode())
              .such("collaboration")
              .asked(ArrowQuestion.of(SORT, "How both work together")),
          maybe(
                  "until",
                  ArrowFieldKind.DATE,
                  "When a collaboration or a facilitation ends.",
                  arrow -> arrow.nature().until())
              .such("2027-01-31")
              .asked(ArrowQuestion.of(SORT, "Until, when it is for a time")),
          maybe(
                  "need",
                  ArrowFieldKind.NEED,
                  "The customer's need it finally serves, one of needs.",
                  arrow -> arrow.nature().need())
              .such("fewer-calls")
              .asked(ArrowQuestion.of(SORT, "The need it finally serves")),
          yes(
                  "shared",
                  "Whether several parties give the same on purpose.",
                  arrow -> arrow.nature().shared())
              .outOfTable()
              .asked(ArrowQuestion.of(SORT, "Several give the same on purpose")),
          yes("oneWay", "Whether nothing comes back on purpose.", arrow -> arrow.nature().oneWay())
              .outOfTable()
              .asked(ArrowQuestion.of(SORT, "Nothing comes back on purpose")),
          yes("push", "Whether it asks for a result.", arrow -> arrow.nature().push())
              .asked(ArrowQuestion.of(SORT, "It asks for a result")),
          several(
                  "needs",
                  ArrowFieldKind.IDS,
                  "Arrows and enablement items that must have come first.",
                  arrow -> arrow.nature().needs())
              .such("en-s1", "leads"),
          several(
                  "wants",
                  ArrowFieldKind.TEXTS,
                  "What the receiver needs from it to succeed, in the words of the receiver.",
                  arrow -> arrow.nature().wants())
              .such("we know who decides", "we hear of it a week before")
              .asked(
                  ArrowQuestion.of(
                      GIVEN,
                      "What the receiver needs from it to succeed, one in each line",
                      "In the words of the receiver; the giver reads them first. As in: we know"
                          + " who decides")));

  /** What stands with the arrow and is told of it elsewhere. */
  private static final List<ArrowField> REST =
      List.of(
          several(
                  "owner",
                  ArrowFieldKind.TEXTS,
                  "The person who answers for its promises, where they name nobody.",
                  arrow -> List.of())
              .such("Jonas Weck")
              .outOfTable(),
          several(
                  "promises",
                  ArrowFieldKind.PROMISES,
                  "What both ends agreed on.",
                  arrow -> List.of())
              .outOfTable(),
          several(
                  "claims",
                  ArrowFieldKind.TEXTS,
                  "The claims of the essays it serves.",
                  arrow -> arrow.provenance().claims())
              .such("S20"),
          word(
                  "origin",
                  Provenance.Origin.class,
                  "Who says so: an essay, what follows from one, what was rebuilt to fit, or we.",
                  arrow -> arrow.provenance().origin())
              .such("essay"),
          single(
                  "description",
                  ArrowFieldKind.TEXT,
                  "For readers; nothing depends on it.",
                  arrow -> "")
              .such("asked for by the sales team")
              .outOfTable());

  /** All of them. */
  public static final List<ArrowField> ALL =
      Stream.of(ENDS, TRAITS, REST).flatMap(List::stream).toList();

  private ArrowFields() {}

  /** Their names, in order. */
  public static List<String> names() {
    return ALL.stream().map(ArrowField::name).toList();
  }

  /** The field of a name. */
  public static Optional<ArrowField> named(String name) {
    return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
