//! The product check in the real app, from a pasted label to a client's printed sheet.
//!
//! Each state is checked for layout and accessibility.

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::desk::{Appearance, Desk};
use tests::window::{Window, eventually};
use tests::{pdf, viewer};

use crate::words;

const LABEL: &str = "INGREDIENTS: Aqua/Water/Eau, Glycerin, Cetearyl Alcohol, Cocos Nucifera \
    (Coconut) Oil, Alcohol Denat., Caprylic/Capric Triglyceride, Parfum (Fragrance), Phenoxyethnol.";

/// The window sizes: the usual size zoomed to 200 %, a small one, and the usual one.
const SIZES: [(u32, u32); 3] = [(640, 480), (1024, 640), (1280, 800)];

/// Returns each mark in the pasted text, its class, and whether it lies within the
/// field.
///
/// The field and the marks under it must break their lines alike.
const MARKS: &str = "
    const field = document.querySelector('textarea').getBoundingClientRect();
    return [...document.querySelectorAll('mark')].map((mark) => {
        const { left, right, top, bottom, width } = mark.getBoundingClientRect();
        const inside = left >= field.left && right <= field.right
            && top >= field.top && bottom <= field.bottom && width > 0;
        return [mark.textContent, mark.className.split(' ')[0], inside];
    });";

/// Drops a file with these bytes on the label field.
const DROP: &str = "
    const transfer = new DataTransfer();
    const bytes = new Uint8Array(arguments[0]);
    transfer.items.add(new File([bytes], 'label.txt', { type: 'text/plain' }));
    const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('textarea').dispatchEvent(event);";

/// Returns the text of the label field.
const TEXT: &str = "return document.querySelector('textarea').value";

struct Guide {
    window: Window,
    appearance: Appearance,
}

impl Guide {
    async fn look(&self, state: &str) {
        let name = format!("guide, {state}, {:?}", self.appearance);
        self.window.look(&name, &SIZES).await;
    }

    async fn paste(&self, label: &str) {
        self.window.fill("Ingredients", label).await;
    }

    async fn drop_file(&self, bytes: &[u8]) {
        self.window.run(DROP, vec![json!(bytes)]).await;
    }

    async fn text(&self) -> Value {
        self.window.run(TEXT, vec![]).await
    }

    async fn a_label_is_marked_and_explained(&self) {
        let window = &self.window;
        self.look("empty").await;
        self.paste(LABEL).await;
        window.find_text("8 ingredients, 1 not recognized").await;
        let marks = window.run(MARKS, vec![]).await;
        assert_eq!(
            marks,
            json!([
                ["Aqua/Water/Eau", "known", true],
                ["Glycerin", "known", true],
                ["Cetearyl Alcohol", "good", true],
                ["Cocos Nucifera (Coconut) Oil", "good", true],
                ["Alcohol Denat.", "avoid", true],
                ["Caprylic/Capric Triglyceride", "known", true],
                ["Parfum (Fragrance)", "caution", true],
                ["Phenoxyethnol", "unknown", true],
            ])
        );
        window.click("button", "Avoid: Alcohol Denat.").await;
        window.find_text("5th of 8").await;
        self.look("avoid, explained").await;
        window
            .find("textbox", "Ingredients")
            .await
            .click()
            .await
            .expect("a field");
        window.press(&[Key::Alt.into(), Key::Enter.into()]).await;
        window.find_text("8 ingredients, all recognized").await;
        assert_eq!(self.text().await, json!(LABEL.replace("ethnol", "ethanol")));
    }

    async fn files_and_long_texts(&self) {
        let window = &self.window;
        self.drop_file("Ingredients: Aqua, Glycérine".as_bytes())
            .await;
        window.find_text("Fine by the studio’s rule").await;
        assert_eq!(self.text().await, json!("Ingredients: Aqua, Glycérine"));
        self.look("fine").await;
        self.drop_file(&[0xff, 0xd8, 0xff, 0xe0]).await;
        window.find_text("This file is not text").await;
        assert_eq!(self.text().await, json!("Ingredients: Aqua, Glycérine"));
        self.look("no text").await;
        self.paste("A cream that makes you happy and soft, every day of the year.")
            .await;
        window.find_text("Cannot tell").await;
        self.look("no list").await;
        self.drop_file("Aqua, Glycerin, Panthenol, ".repeat(40_000).as_bytes())
            .await;
        window.find_text("too long to be marked in place").await;
        window.find_text("ingredients, all recognized").await;
        self.look("a megabyte").await;
    }

    /// Marcus has an allergy to lanolin on record.
    async fn on_a_clients_sheet(&self) {
        let window = &self.window;
        self.paste("Aqua, Glycerin, Lanolin").await;
        window.find_text("3 ingredients, all recognized").await;
        window.find_text("Fine by the studio’s rule").await;
        window.click("button", "Choose a client").await;
        window.type_text("marcus").await;
        window.find_text("Marcus Odell").await;
        window.press(&[Key::Enter.into()]).await;
        window.find_text("Allergy: lanolin").await;
        window
            .find_text("belongs to an allergy on record: lanolin")
            .await;
        window.fill("Product", "Night balm No. 5").await;
        self.look("for a client").await;
        window.click("button", "Add to sheet").await;
        window.click("button", "Sheets").await;
        window.find_text("Night balm No. 5").await;
        self.window
            .picture(&format!("guide, on the sheet, {:?}", self.appearance))
            .await;
    }
}

async fn guide(appearance: Appearance) {
    let desk = Desk::with(appearance);
    let given = viewer::set_up(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    window.click("button", "Moisturizer guide").await;
    window.find("heading", "Moisturizer guide").await;
    let guide = Guide { window, appearance };
    guide.a_label_is_marked_and_explained().await;
    guide.files_and_long_texts().await;
    guide.on_a_clients_sheet().await;
    guide.window.click("button", "Print sheet").await;
    eventually("the viewer is given a page", || async { given.exists() }).await;
    let page = words::plain(&pdf::text(&given));
    assert!(page.contains("Marcus Odell"), "{page}");
    // A Unicode isolate follows the name, so the name is looked for on its own.
    assert!(page.contains("Night balm No. 5"), "{page}");
    assert!(page.contains(": Avoid. Lanolin, 3rd of 3"), "{page}");
    // The product was checked for Marcus only.
    guide.window.click("button", "Without a client").await;
    eventually("the product is off the sheet", || async {
        let text = guide
            .window
            .run("return document.body.innerText", vec![])
            .await;
        !text.as_str().unwrap_or_default().contains("Night balm")
    })
    .await;
}

#[tokio::test]
async fn a_product_is_checked_in_light() {
    guide(Appearance::Light).await;
}

#[tokio::test]
async fn a_product_is_checked_in_dark() {
    guide(Appearance::Dark).await;
}
