//! macOS prints a PDF from memory, with its own dialog as a sheet on the app's window.

use std::cell::RefCell;
use std::ffi::c_void;
use std::ptr;

use objc2::rc::Retained;
use objc2::runtime::NSObject;
use objc2::{
    AnyThread, DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send, sel,
};
use objc2_app_kit::{NSApplication, NSPrintInfo, NSPrintOperation};
use objc2_foundation::{NSData, NSString};
use objc2_pdf_kit::{PDFDocument, PDFPrintScalingMode};

type Tell = Box<dyn FnOnce(bool)>;

/// Shows the print dialog for a PDF, and calls `tell` with whether it was printed once the
/// artist has answered. To be called on the main thread. Returns false where there is no
/// window to show it on, or no PDF; then `tell` is not called.
#[must_use]
pub fn print(pdf: &[u8], title: &str, tell: impl FnOnce(bool) + 'static) -> bool {
    let Some(main) = MainThreadMarker::new() else {
        return false;
    };
    let Some(window) = NSApplication::sharedApplication(main).mainWindow() else {
        return false;
    };
    let Some(operation) = operation(pdf, title, main) else {
        return false;
    };
    let answer = Answer::new(Box::new(tell), main);
    // SAFETY: the selector is the method of `Answer`, which lives until it is called.
    #[expect(unsafe_code, reason = "a call into macOS")]
    unsafe {
        operation.runOperationModalForWindow_delegate_didRunSelector_contextInfo(
            &window,
            Some(&answer),
            Some(sel!(printOperationDidRun:success:contextInfo:)),
            ptr::null_mut(),
        );
    }
    WAITING.set(Some(answer));
    true
}

fn operation(
    pdf: &[u8],
    title: &str,
    main: MainThreadMarker,
) -> Option<Retained<NSPrintOperation>> {
    let data = NSData::with_bytes(pdf);
    // SAFETY: the data and the document live as long as the operation, which retains them.
    #[expect(unsafe_code, reason = "calls into macOS")]
    let operation = unsafe {
        let document = PDFDocument::initWithData(PDFDocument::alloc(), &data)?;
        document.printOperationForPrintInfo_scalingMode_autoRotate(
            Some(&NSPrintInfo::sharedPrintInfo()),
            PDFPrintScalingMode::PageScaleDownToFit,
            true,
            main,
        )?
    };
    operation.setJobTitle(Some(&NSString::from_str(title)));
    Some(operation)
}

thread_local! {
    /// Keeps the answer while its dialog is open: the operation does not. There is one
    /// dialog at a time.
    static WAITING: RefCell<Option<Retained<Answer>>> = const { RefCell::new(None) };
}

define_class!(
    // SAFETY: NSObject asks nothing of what is made of it, and this has no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = RefCell<Option<Tell>>]
    struct Answer;

    impl Answer {
        #[unsafe(method(printOperationDidRun:success:contextInfo:))]
        fn did_run(&self, _operation: &NSPrintOperation, success: bool, _context: *mut c_void) {
            let tell = self.ivars().take();
            // Until the end of this method it keeps itself.
            let _kept = WAITING.take();
            if let Some(tell) = tell {
                tell(success);
            }
        }
    }
);

impl Answer {
    fn new(tell: Tell, main: MainThreadMarker) -> Retained<Self> {
        let answer = Self::alloc(main).set_ivars(RefCell::new(Some(tell)));
        // SAFETY: the signature of NSObject's `init`.
        #[expect(unsafe_code, reason = "a call into macOS")]
        unsafe {
            msg_send![super(answer), init]
        }
    }
}
