package tutti.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The drafts that are remembered. */
class KeptDraftsTest {

  private static DraftView view(String file) {
    return new DraftView(
        file, "Ours.", List.of(), "", List.of(), List.of(), "name: Ours", Optional.empty());
  }

  @Test
  void theLatestTwentyAreRemembered() {
    var drafts = new KeptDrafts();
    for (var i = 0; i < 21; i++) {
      drafts.keep("id" + i, view("file" + i));
    }
    assertThat(drafts.find("id0")).isEmpty();
    assertThat(drafts.find("id1").orElseThrow().file()).isEqualTo("file1");
    assertThat(drafts.find("id20")).isPresent();
    assertThat(drafts.find("other")).isEmpty();
  }
}
