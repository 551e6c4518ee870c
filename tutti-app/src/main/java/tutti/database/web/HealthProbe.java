package tutti.database.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tutti.database.DatabaseWatch;
import tutti.database.disk.DiskFloor;
import tutti.database.disk.DiskNotice;

/** Whether all is well, for programs that watch over this one. */
@Controller
@ConditionalOnWebApplication
final class HealthProbe {

  private final DatabaseWatch database;
  private final DiskFloor disk;

  HealthProbe(DatabaseWatch database, DiskFloor disk) {
    this.database = requireNonNull(database, "database");
    this.disk = requireNonNull(disk, "disk");
  }

  @GetMapping("/healthz")
  ResponseEntity<String> health() {
    var wrong = wrong();
    return ResponseEntity.status(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(MediaType.TEXT_PLAIN)
        .cacheControl(CacheControl.noStore())
        .body(wrong.isEmpty() ? "ok\n" : String.join("\n", wrong) + "\n");
  }

  private List<String> wrong() {
    var wrong = new ArrayList<String>();
    if (!database.answers()) {
      wrong.add("database: It does not answer.");
    }
    disk.notice().filter(DiskNotice::full).ifPresent(notice -> wrong.add("disk: " + notice.says()));
    return wrong;
  }
}
