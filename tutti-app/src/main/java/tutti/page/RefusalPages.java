package tutti.page;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals as pages. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
class RefusalPages {

  private final ErrorPages pages;

  RefusalPages(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(PageRefusal refused) {
    return pages.page(refused.status(), refused.says());
  }
}
