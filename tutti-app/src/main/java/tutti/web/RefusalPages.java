package tutti.web;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals as pages. */
@ControllerAdvice(basePackageClasses = RefusalPages.class)
@Order(1)
class RefusalPages {

  private final ErrorPages pages;

  RefusalPages(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused) {
    return pages.page(refused.status(), refused.says());
  }
}
