package tutti.bench.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tutti.company.file.CompanyFile;
import tutti.company.sample.SampleCompany;
import tutti.company.template.CompanyTemplates;

/** The networks to draw: written companies, a public collection, planar ones of chance. */
final class Sets {

  private static final int OF_ROME = 40;
  private static final int OF_CHANCE = 10;
  private static final int FEW = 3;
  private static final double KEPT = 0.6;

  private Sets() {}

  static Map<String, List<Network>> all() throws IOException {
    var sets = new LinkedHashMap<String, List<Network>>();
    sets.put("templates and sample", written());
    if (Files.exists(rome())) {
      sets.put("Rome, planar", rome(Network::planar));
      sets.put("Rome, not planar", rome(network -> !network.planar()));
    } else {
      System.err.println(
          "NO ROME GRAPHS: set TUTTI_DATA to the folder that holds graphs/rome-every-10th.txt.");
    }
    for (int parties : new int[] {20, 50, 100, 500}) {
      sets.put("planar of chance, n = " + parties, chance(parties));
    }
    return sets;
  }

  private static Path rome() {
    var data = Optional.ofNullable(System.getenv("TUTTI_DATA")).map(Path::of);
    return data.orElse(Path.of("..", "shared", "data")).resolve("graphs/rome-every-10th.txt");
  }

  /** Graphs all over the collection, of all its sizes. */
  private static List<Network> rome(Predicate<Network> wanted) throws IOException {
    var fitting =
        Files.readAllLines(rome()).stream()
            .map(line -> network(line.strip().split(" ")))
            .filter(wanted)
            .toList();
    return IntStream.range(0, OF_ROME)
        .mapToObj(i -> fitting.get(i * fitting.size() / OF_ROME))
        .toList();
  }

  /** A line of the file: name, vertices, edges, then the ends of every edge. */
  private static Network network(String[] words) {
    var ends = Arrays.stream(words).skip(3).mapToInt(Integer::parseInt).toArray();
    var lanes =
        IntStream.range(0, ends.length / 2)
            .mapToObj(i -> new Network.Lane(ends[2 * i], ends[2 * i + 1]))
            .toList();
    return new Network(words[0], Integer.parseInt(words[1]), lanes);
  }

  private static List<Network> chance(int parties) {
    return IntStream.range(0, parties > 100 ? FEW : OF_CHANCE)
        .mapToObj(seed -> chance(parties, seed))
        .toList();
  }

  /** Parties put one by one into triangles of those before, then some lanes left out. */
  private static Network chance(int parties, int seed) {
    var random = new Random(seed);
    var lanes = new ArrayList<>(List.of(lane(0, 1), lane(1, 2), lane(2, 0)));
    var triangles = new ArrayList<>(List.of(new int[] {0, 1, 2}));
    for (int party = 3; party < parties; party++) {
      var host = triangles.remove(random.nextInt(triangles.size()));
      for (int i = 0; i < 3; i++) {
        lanes.add(random.nextBoolean() ? lane(host[i], party) : lane(party, host[i]));
        triangles.add(new int[] {host[i], host[(i + 1) % 3], party});
      }
    }
    lanes.removeIf(lane -> random.nextDouble() >= KEPT);
    return new Network("chance-%d-%d".formatted(parties, seed), parties, lanes);
  }

  private static Network.Lane lane(int from, int to) {
    return new Network.Lane(from, to);
  }

  private static List<Network> written() {
    var networks = new ArrayList<Network>();
    networks.add(Network.of("sample", SampleCompany.company()));
    for (var name : CompanyTemplates.names()) {
      var yaml = CompanyTemplates.text(name).orElseThrow();
      networks.add(Network.of(name, CompanyFile.read(name + ".yaml", yaml)));
    }
    return networks;
  }
}
