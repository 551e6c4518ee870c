package tutti.map;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.fold.CompanyFolding;

/** Companies to draw, written line by line: {@code from > to: gives | state good/valid #rank}. */
public record Companies(Company company, Map<String, ArrowLook> looks) {

  private static final Map<Order, MapDrawing> DRAWN = new ConcurrentHashMap<>();

  /** A drawing that was asked for; what was drawn once is not drawn again. */
  private record Order(Companies companies, SheetStyle style, boolean thorough) {}

  /** A company of the given arrows; {@code customer} is outside, everyone else inside. */
  public static Companies of(String... lines) {
    var names = new ArrayList<String>();
    var arrows = new ArrayList<Arrow>();
    var looks = new HashMap<String, ArrowLook>();
    for (var line : lines) {
      read(line, names, arrows, looks);
    }
    var parties = names.stream().distinct().map(Companies::party).toList();
    return new Companies(company(parties, arrows), looks);
  }

  private static void read(
      String line, List<String> names, List<Arrow> arrows, Map<String, ArrowLook> looks) {
    var said = line.split(" > |: | \\| ");
    names.add(said[0]);
    if (said.length > 1) {
      names.add(said[1]);
      var id = "a%03d".formatted(arrows.size());
      arrows.add(arrow(id, said[0], said[1], said[2]));
      looks.put(id, look(said.length > 3 ? said[3] : "kept 10/10"));
    }
  }

  private static ArrowLook look(String said) {
    var words = said.split(" ");
    var state = PromiseState.valueOf(words[0].toUpperCase(Locale.ROOT));
    var counts = words.length > 1 ? words[1].split("/") : new String[] {"0", "0"};
    var count = counts[0] + " of " + counts[1];
    var note =
        state == PromiseState.BROKEN || state == PromiseState.AT_RISK
            ? count
            : state == PromiseState.SILENT ? "none" : "";
    var rank =
        words.length > 2
            ? Optional.of(Integer.valueOf(words[2].substring(1)))
            : Optional.<Integer>empty();
    return new ArrowLook(state, Long.parseLong(counts[1]), note, count + " good", rank);
  }

  public static Arrow arrow(String id, String from, String to, String gives) {
    return new Arrow(id, from, to, gives, "", Optional.empty(), false, List.of());
  }

  public static Party party(String name) {
    var kind = name.equals("Customer") ? Party.Kind.OUTSIDE : Party.Kind.FUNCTION;
    return new Party(name, name, kind, Optional.empty(), Optional.empty());
  }

  public static Company company(List<Party> parties, List<Arrow> arrows) {
    return new Company("Halden", ZoneOffset.UTC, parties, List.of(), arrows);
  }

  /** The drawing of the company; all tests share it. */
  public MapDrawing landscape() {
    return DRAWN.computeIfAbsent(
        new Order(this, SheetStyle.LANDSCAPE, true), order -> MapDrawing.landscape(company, looks));
  }

  /** The drawing for narrow screens; all tests share it. */
  public MapDrawing portrait() {
    return DRAWN.computeIfAbsent(
        new Order(this, SheetStyle.PORTRAIT, true), order -> MapDrawing.portrait(company, looks));
  }

  /** A drawing with no search for a calm one; all tests share it. */
  public MapDrawing quick(SheetStyle style) {
    return DRAWN.computeIfAbsent(
        new Order(this, style, false), order -> drawn(company, looks, style, 0));
  }

  /** A drawing with so much work for a calm one. */
  public static MapDrawing drawn(
      Company company, Map<String, ArrowLook> looks, SheetStyle style, int work) {
    return drawn(CompanyFolding.open(company), looks, style, work);
  }

  /** The same, of which some functions may be closed. */
  public static MapDrawing drawn(
      CompanyFolding folding, Map<String, ArrowLook> looks, SheetStyle style, int work) {
    var arrangement = MapArranger.arrange(folding, style, Optional.empty(), work);
    return MapEngraver.engrave(folding, looks, style, arrangement);
  }

  /** The first template of the catalogue: four parties, sixteen arrows. */
  public static Companies symphony() {
    return of(
        "Customer > Product: what works, what does not | not_enough_evidence 4/5",
        "Marketing > Product: sorted feedback | silent 0/9",
        "Sales > Marketing: what prospects say | kept 12/13",
        "Product > Customer: the features that matter most | kept 10/11",
        "Product > Customer: a product that works | kept 25/25",
        "Product > Customer: what comes when | at_risk 9/12 #3",
        "Product > Marketing: what is built and coming | kept 8/8",
        "Marketing > Customer: what to expect | kept 52/57",
        "Customer > Marketing: reactions to the offer | not_enough_evidence 3/4",
        "Marketing > Sales: materials sales can use | kept 14/15",
        "Marketing > Sales: leads of agreed quality | broken 66/92 #1",
        "Sales > Customer: attention | kept 40/42",
        "Sales > Customer: personal help to buy | kept 118/131",
        "Customer > Sales: order and payment | observed 0/80",
        "Customer > Product: use of the product | observed 0/400",
        "Sales > Marketing: what became of each lead | broken 20/66 #2");
  }

  /** A market place: five parties. */
  public static Companies olist() {
    return of(
        "Marketing > Sales: leads | at_risk 66/72 #2",
        "Sales > Marketing: what became of each lead | silent 0/5",
        "Sales > Operations: sellers ready to ship | kept 40/41",
        "Operations > Customer: orders on time | broken 900/1100 #1",
        "Customer > Operations: reviews | observed 0/1000",
        "Customer > Support: questions | observed 0/300",
        "Support > Customer: answers | kept 402/436",
        "Support > Operations: what went wrong | not_enough_evidence 3/4",
        "Marketing > Customer: what to expect | kept 52/57");
  }

  /** The company of the mock: twelve parties, and three arrows more. */
  public static Companies twelve() {
    return of(
        "Customer > Sales: orders | observed 0/80",
        "Customer > Finance: payment | observed 0/80",
        "Design > Product Owner: designs ready | kept 15/16",
        "Product Owner > Engineering: ordered backlog | kept 12/12",
        "Engineering > Product Owner: working increments | kept 41/44",
        "Engineering > Customer: released product | kept 25/25",
        "Product Management > Product Owner: goals and limits | kept 19/20",
        "Customer > Product Management: what customers tell us directly | kept 31/34",
        "Product Marketing > Sales: message, materials | kept 14/15",
        "Sales > Customer: help to buy | kept 118/131",
        "Support > Customer: answers | kept 402/436",
        "Sales > Finance: orders as agreed | kept 29/31",
        "Product Marketing > Channel Marketing: message kit | kept 10/10",
        "Channel Marketing > Customer: what to expect | kept 52/57",
        "Growth > Product Marketing: test results | kept 9/9",
        "Customer > Design: usability sessions | not_enough_evidence 4/5",
        "Product Owner > Product Marketing: features, dates, limits | not_enough_evidence 11/13",
        "Legal > Sales: contract answers | not_enough_evidence 11/14",
        "Channel Marketing > Product Marketing: results by message | not_enough_evidence 3/4",
        "Sales > Channel Marketing: what became of each lead | not_enough_evidence 58/66",
        "Growth > Channel Marketing: audiences worth paying for | not_enough_evidence 2/3",
        "Product Marketing > Product Management: market feedback | silent 0/4",
        "Sales > Product Marketing: lost reasons | silent 0/6",
        "Product Management > Product Marketing: plan and why | at_risk 9/12",
        "Channel Marketing > Sales: leads of agreed quality | at_risk 66/72 #3",
        "Product Management > Sales: answers to questions | broken 6/20 #1",
        "Sales > Support: what was promised | broken 9/20 #2",
        "Support > Sales: chances to extend | kept 8/9",
        "Sales > Legal: contract questions | kept 14/14",
        "Finance > Customer: invoices | kept 80/80");
  }

  /** Three wells and three houses, every well with every house. */
  public static Companies threeAndThree() {
    return Companies.of(
        "Water > Customer: water",
        "Water > Farm: water",
        "Water > House: water",
        "Light > Customer: light",
        "Light > Farm: light",
        "Light > House: light",
        "Gas > Customer: gas",
        "Gas > Farm: gas",
        "Gas > House: gas");
  }
}
