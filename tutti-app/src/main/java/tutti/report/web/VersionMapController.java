package tutti.report.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.page.PageRefusal;

/** What was promised in a version, as a picture. */
@Controller
class VersionMapController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  private final Charters charters;
  private final ReportMaps maps;

  VersionMapController(Charters charters, ReportMaps maps) {
    this.charters = charters;
    this.maps = maps;
  }

  @GetMapping("/charter/{version:\\d{1,9}}.svg")
  ResponseEntity<String> map(@PathVariable int version) {
    return ResponseEntity.ok().contentType(SVG).body(maps.written(charter(version).company()));
  }

  private Charter charter(int version) {
    return charters
        .version(version)
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no charter " + version + "."));
  }
}
