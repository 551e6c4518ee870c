package tutti.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * How a running server answers while it draws tangled maps and reads a hostile file: {@code ./build
 * bench tangles} starts one, or name the address of one that has no company yet. For every size of
 * company: when the first page came, when the drawing or the sentence did, and how long the
 * stylesheet took meanwhile (the slowest of a hundred).
 */
public final class TanglesBench {

  private static final int[][] SIZES = {
    {24, 120}, {30, 200}, {24, 276}, {32, 350}, {40, 500}, {32, 496}
  };

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final String ONES = "[" + "1,".repeat(200) + "1]";

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private TanglesBench(URI server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    var bench = new TanglesBench(URI.create(args[0]));
    for (var size : SIZES) {
      bench.map(size[0], size[1]);
    }
    bench.expressions();
  }

  private void map(int parties, int arrows) throws Exception {
    publish(new TangledCompany(parties, arrows, 1).yaml());
    var first = new long[2];
    var slowest =
        meanwhile(() -> {
          long start = System.nanoTime();
          var page = page();
          first[0] = since(start);
          while (page.contains("http-equiv=\"refresh\"")) {
            page = page();
          }
          first[1] = since(start);
          return page;
        });
    System.out.printf(
        "%d arrows of %d parties: first answer %,d ms, map or sentence %,d ms, stylesheet %s%n",
        arrows, parties, first[0], first[1], slowest);
  }

  /** A cell that takes an expression for ever, row after row. */
  private void expressions() throws Exception {
    publish(new TangledCompany(4, 3, 1).yaml());
    var took = new long[1];
    var slowest =
        meanwhile(() -> {
          long start = System.nanoTime();
          var page = trial();
          took[0] = since(start);
          return page;
        });
    System.out.printf(
        "hostile expression: answered after %,d ms, stylesheet %s%n", took[0], slowest);
  }

  private String page() throws IOException, InterruptedException {
    return send(request("").timeout(PATIENCE).GET()).body();
  }

  private String trial() throws IOException, InterruptedException {
    var found = TOKEN.matcher(send(request("import").GET()).body());
    var rows = new StringBuilder("id,day,text\n");
    for (int row = 0; row < 5; row++) {
      rows.append(row).append(",2026-11-02,").append("ab".repeat(50_000)).append('\n');
    }
    var mapping =
        """
        apiVersion: tutti/v1
        kind: Mapping
        sources:
          - id: crm
            rules:
              - when: "%1$s.exists(x, %1$s.exists(y, row.text.matches('(a|b)*c' + string(x + y))))"
                arrow: a0
                stage: requested
                key: row.id
                at: time(row.day)
        """
            .formatted(ONES);
    var form =
        part("_csrf", found.find() ? found.group(1) : "")
            + part("company", "keep")
            + part("form", "mapping")
            + part("mappingText", mapping)
            + part("files\"; filename=\"hostile.csv", rows.toString())
            + "--tangle--\r\n";
    return send(request("import")
            .timeout(PATIENCE)
            .header("Content-Type", "multipart/form-data; boundary=tangle")
            .POST(BodyPublishers.ofString(form)))
        .body();
  }

  private static String part(String name, String value) {
    return "--tangle\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  /** How long the stylesheet takes while something goes on; half, and the slowest of a hundred. */
  private String meanwhile(Callable<String> work) throws Exception {
    var done = new AtomicBoolean();
    var times = Collections.synchronizedList(new ArrayList<Long>());
    var asking = Thread.ofPlatform().start(() -> ask(done, times));
    try {
      work.call();
    } catch (IOException e) {
      System.out.println("no answer: " + e);
    }
    done.set(true);
    asking.join();
    return percentiles(times);
  }

  private void ask(AtomicBoolean done, List<Long> times) {
    try {
      do {
        long start = System.nanoTime();
        send(request("tutti.css").timeout(PATIENCE).GET());
        times.add(since(start));
        Thread.sleep(20);
      } while (!done.get());
    } catch (IOException e) {
      times.add(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String percentiles(List<Long> times) {
    var sorted = times.stream().sorted().toList();
    int last = sorted.size() - 1;
    return "p50 %,d ms, p99 %,d ms, max %,d ms of %,d"
        .formatted(
            sorted.get(last / 2), sorted.get(last * 99 / 100), sorted.getLast(), sorted.size());
  }

  private void publish(String yaml) throws IOException, InterruptedException {
    var now = send(request("api/v1/company").GET());
    var tag = now.headers().firstValue("ETag");
    var put =
        request("api/v1/company")
            .header("Content-Type", "application/yaml")
            .header("Tutti-Acting-As", "Bench")
            .header(tag.isPresent() ? "If-Match" : "If-None-Match", tag.orElse("*"))
            .PUT(BodyPublishers.ofString(yaml));
    var answer = send(put);
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.body());
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
