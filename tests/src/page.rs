//! What a person finds and does on the app's page.
//!
//! Elements are named as assistive technology names them, by role and accessible name,
//! never by the page's own classes and ids.

use std::fs;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::axe;
use crate::window::{Window, eventually};

/// The key under which WebDriver returns an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Returns the elements with a role and an accessible name, as axe computes them, that
/// screen readers can see.
const FIND: &str = "
    const [role, name] = arguments;
    const { aria, dom, text } = axe.commons;
    const plain = (words) => (words ?? '').replace(/\\s+/gu, ' ').trim();
    axe.setup(document.documentElement);
    try {
        return [...document.querySelectorAll('body *')].filter((element) =>
            aria.getRole(element) === role
            && dom.isVisibleToScreenReaders(element)
            && plain(text.accessibleText(element)) === name);
    } finally {
        axe.teardown();
    }";

/// Returns the fields of any kind with a label.
const FIELDS: &str = "
    const [name] = arguments;
    const { text } = axe.commons;
    axe.setup(document.documentElement);
    try {
        return [...document.querySelectorAll('input, select, textarea')]
            .filter((element) => text.accessibleText(element).trim() === name);
    } finally {
        axe.teardown();
    }";

/// Sets a field's value with the events that typing causes.
const FILL: &str = "
    const [field, value] = arguments;
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// Returns whether a text is visible on the page.
const READS: &str = "
    return document.body.innerText.replace(/\\s+/gu, ' ').includes(arguments[0]);";

/// Returns the role and the accessible name of the focused element.
const FOCUS: &str = "
    const { aria, text } = axe.commons;
    axe.setup(document.documentElement);
    try {
        const element = document.activeElement;
        return [aria.getRole(element) ?? '', text.accessibleText(element)];
    } finally {
        axe.teardown();
    }";

/// Returns the text of each cell of a table, row by row.
const CELLS: &str = "
    const plain = (cell) => cell.textContent.replace(/\\s+/gu, ' ').trim();
    return [...arguments[0].rows].map((row) => [...row.cells].map(plain));";

/// Calls a backend command, and calls back with its answer or its failure.
const ASK: &str = "
    const [command, request, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, { request })
        .then((ok) => done({ ok }), (failure) => done({ failure }));";

/// Calls back once the current state of the page has been painted.
const PAINTED: &str = "
    const done = arguments[0];
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";

/// Returns what scrolls sideways: the page, or the main area, which scrolls separately.
const SIDEWAYS: &str = "
    return [document.documentElement, ...document.querySelectorAll('main')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.tagName);";

impl Window {
    /// Runs a script in the page and returns its result.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}\n{error}"))
    }

    /// Waits for the one element with this role and accessible name, and returns it.
    ///
    /// # Panics
    /// If there is none within half a minute, or more than one.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        let what = format!("the {role} \"{name}\"");
        eventually(&what, || async {
            !self.find_all(role, name).await.is_empty()
        })
        .await;
        let mut found = self.find_all(role, name).await;
        assert_eq!(found.len(), 1, "{what} is there more than once");
        found.remove(0)
    }

    /// Waits for the one field with this label and sets its value.
    ///
    /// A date is written `2026-11-19`, a time `16:00`.
    pub async fn fill(&self, label: &str, value: &str) {
        let find = || async {
            axe::load(self).await;
            let found = self.run(FIELDS, vec![json!(label)]).await;
            found.as_array().expect("a list of fields").clone()
        };
        eventually(&format!("the field \"{label}\""), || async {
            find().await.len() == 1
        })
        .await;
        let field = find().await.remove(0);
        self.run(FILL, vec![field, json!(value)]).await;
    }

    /// Waits until a text is visible on the page.
    pub async fn find_text(&self, text: &str) {
        eventually(&format!("the page says \"{text}\""), || async {
            self.run(READS, vec![json!(text)]).await == json!(true)
        })
        .await;
    }

    /// Returns all elements with this role and accessible name, without waiting.
    pub async fn find_all(&self, role: &str, name: &str) -> Vec<Element> {
        axe::load(self).await;
        let found = self.run(FIND, vec![json!(role), json!(name)]).await;
        found
            .as_array()
            .expect("a list of elements")
            .iter()
            .map(|element| {
                let id = element[ELEMENT].as_str().expect("an element").to_owned();
                Element::from_element_id(self.client.clone(), ElementRef::from(id))
            })
            .collect()
    }

    /// Waits for the one element with this role and accessible name, and clicks it.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        element
            .click()
            .await
            .unwrap_or_else(|error| panic!("the {role} \"{name}\" cannot be clicked: {error}"));
    }

    /// Waits for the table with this name, and returns the text of its cells by row,
    /// headings first.
    pub async fn table(&self, name: &str) -> Vec<Vec<String>> {
        let table = self.find("table", name).await;
        let id = table.element_id();
        let cells = self.run(CELLS, vec![json!({ ELEMENT: id.as_ref() })]).await;
        serde_json::from_value(cells).expect("rows of words")
    }

    /// Returns the role and the accessible name of the focused element.
    pub async fn focus(&self) -> (String, String) {
        axe::load(self).await;
        serde_json::from_value(self.run(FOCUS, vec![]).await).expect("a role and a name")
    }

    /// Presses keys together, such as `&[Key::Control, 'p']`, and releases them in reverse
    /// order.
    pub async fn press(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client
            .perform_actions(actions)
            .await
            .unwrap_or_else(|error| panic!("{keys:?}: {error}"));
    }

    /// Types a text into whatever has the focus.
    pub async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            self.press(&[letter]).await;
        }
    }

    /// Presses Tab until the focus is on the element with this role and name.
    ///
    /// # Panics
    /// If a hundred steps do not get there, so that the keyboard cannot reach the element.
    pub async fn tab_to(&self, role: &str, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..100 {
            self.press(&[Key::Tab.into()]).await;
            let focus = self.focus().await;
            if focus == (role.to_owned(), name.to_owned()) {
                return;
            }
            passed.push(focus);
        }
        panic!("Tab does not reach the {role} \"{name}\": {passed:?}");
    }

    /// Calls a backend command as the page does, and returns its answer.
    ///
    /// # Errors
    /// The failure, as JSON, just as the page receives it.
    pub async fn ask(&self, command: &str, request: Value) -> Result<Value, Value> {
        let mut outcome = self
            .client
            .execute_async(ASK, vec![json!(command), request])
            .await
            .unwrap_or_else(|error| panic!("{command}: {error}"));
        match outcome.get_mut("failure") {
            Some(failure) => Err(failure.take()),
            None => Ok(outcome["ok"].take()),
        }
    }

    /// Waits until the current state of the page has been painted.
    pub async fn painted(&self) {
        self.client
            .execute_async(PAINTED, vec![])
            .await
            .expect("the page paints");
    }

    /// Saves a picture of the window to `target/shots/<name>.png`, for a person to look at.
    pub async fn picture(&self, name: &str) {
        // By the time the next frame is requested, the first one has reached the window.
        self.painted().await;
        self.painted().await;
        let size = self.run("return [innerWidth, innerHeight]", vec![]).await;
        let [width, height]: [usize; 2] = serde_json::from_value(size).expect("a size");
        let folder = crate::root().join("target/shots");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let file = folder.join(format!("{name}.png"));
        self.desk.screen().keep(width, height, &file);
    }

    /// Checks what is shown in each window size: saves a picture, and checks that nothing
    /// is wider than the window and that axe finds no violation.
    ///
    /// # Panics
    /// If something is too wide, or axe finds a violation.
    pub async fn look(&self, name: &str, sizes: &[(u32, u32)]) {
        for &(width, height) in sizes {
            self.resize(width, height).await;
            self.picture(&format!("{name}, {width}x{height}")).await;
            let wider = self.run(SIDEWAYS, vec![]).await;
            assert_eq!(wider, json!([]), "{name}, {width}x{height}: too wide");
        }
        let violations = axe::violations(self).await;
        assert!(violations.is_empty(), "{name}: {violations:#?}");
    }
}
