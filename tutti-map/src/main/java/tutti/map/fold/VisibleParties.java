package tutti.map.fold;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.typesetting.FittedText;

/**
 * Who and what is to be drawn, in an order that does not depend on the file's: parties and arrows
 * by id. An arrow whose ends are not both known is not drawn.
 *
 * @param between the arrows of every pair of parties, by the places of the two in the list
 */
public record VisibleParties(
    List<Party> parties,
    Optional<Party> customer,
    Map<Pair, List<Arrow>> between,
    CompanyFolding folding) {

  private static final int CROWD = 7;

  public VisibleParties {
    parties = List.copyOf(parties);
    requireNonNull(customer, "customer");
    between = Collections.unmodifiableMap(between);
    requireNonNull(folding, "folding");
  }

  /** The places of two parties, the lower one first; a party with itself is a pair too. */
  public record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      return Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other).compare(this, pair);
    }

    /** Whether it is one party with itself. */
    public boolean own() {
      return one == other;
    }
  }

  /** Everybody in a company and every arrow between two of them, nothing closed. */
  public static VisibleParties of(Company company) {
    return of(CompanyFolding.open(company));
  }

  /** Everybody who stands outside a closed function, and what goes between them. */
  public static VisibleParties of(CompanyFolding folding) {
    var company = folding.company();
    var parties = new TreeMap<String, Party>();
    company.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
    var ids = new ArrayList<>(parties.keySet());
    var between =
        company.arrows().stream()
            .filter(arrow -> parties.containsKey(arrow.from()) && parties.containsKey(arrow.to()))
            .sorted(Comparator.comparing(Arrow::id).thenComparing(Arrow::gives))
            .collect(groupingBy(arrow -> pair(arrow, ids), TreeMap::new, Collectors.toList()));
    return new VisibleParties(List.copyOf(parties.values()), company.customer(), between, folding);
  }

  private static Pair pair(Arrow arrow, List<String> ids) {
    int from = Collections.binarySearch(ids, arrow.from());
    int to = Collections.binarySearch(ids, arrow.to());
    return new Pair(Math.min(from, to), Math.max(from, to));
  }

  /** The arrows of a pair; none when nothing goes between the two. */
  public List<Arrow> arrows(Pair pair) {
    return between.getOrDefault(pair, List.of());
  }

  /** The place of the party, which is in the list. */
  public int place(String party) {
    int low = 0;
    int high = parties.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean after = parties.get(middle).id().compareTo(party) < 0;
      low = after ? middle + 1 : low;
      high = after ? high : middle;
    }
    return low;
  }

  /** Whether so many parties are drawn that words must be narrow. */
  public boolean crowded() {
    return parties.size() >= CROWD;
  }

  /** The name to write. */
  public String name(int place) {
    var party = parties.get(place);
    var name = FittedText.clean(party.name());
    return name.isEmpty() ? FittedText.clean(party.id()) : name;
  }

  /** The same with the marks of where it may be broken into rows, and where not. */
  public String settable(int place) {
    var party = parties.get(place);
    var name = FittedText.settable(party.name());
    return name.isEmpty() ? FittedText.settable(party.id()) : name;
  }

  /** The name to write of a party in the list, by its id. */
  public String name(String party) {
    return name(place(party));
  }

  /** The open function a party is a role of. */
  public Optional<Party> function(int place) {
    return folding.function(parties.get(place));
  }

  /** What a closed function keeps inside. */
  public Optional<ClosedInside> inside(int place) {
    return Optional.ofNullable(folding.inside().get(parties.get(place).id()));
  }
}
