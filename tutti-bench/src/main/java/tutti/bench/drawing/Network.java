package tutti.bench.drawing;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.crossing.MapCrossings;

/**
 * What is to be drawn, by everybody alike.
 *
 * @param parties how many; known by their places from 0
 */
record Network(String name, int parties, List<Lane> lanes) {

  Network {
    requireNonNull(name, "name");
    lanes = List.copyOf(lanes);
  }

  /** An arrow from a party to another. */
  record Lane(int from, int to) {}

  /** The network of a company's arrows, without those back into their own party. */
  static Network of(String name, Company company) {
    var ids = company.parties().stream().map(Party::id).toList();
    var lanes =
        company.arrows().stream()
            .map(arrow -> new Lane(ids.indexOf(arrow.from()), ids.indexOf(arrow.to())))
            .filter(lane -> lane.from() != lane.to())
            .toList();
    return new Network(name, ids.size(), lanes);
  }

  /** A company of it: every party is a function, every arrow gives the same. */
  Company company() {
    var functions =
        IntStream.range(0, parties).mapToObj(Network::id).map(Network::function).toList();
    var arrows = IntStream.range(0, lanes.size()).mapToObj(this::arrow).toList();
    return new Company(name, ZoneOffset.UTC, functions, List.of(), arrows);
  }

  private static String id(int party) {
    return "p%03d".formatted(party);
  }

  private static Party function(String id) {
    return new Party(id, id, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  private Arrow arrow(int place) {
    var lane = lanes.get(place);
    var id = "a%04d".formatted(place);
    return new Arrow(
        id, id(lane.from()), id(lane.to()), "answers", "", Optional.empty(), false, List.of());
  }

  boolean planar() {
    return MapCrossings.of(company()).isEmpty();
  }
}
