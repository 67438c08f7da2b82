//! What a person finds and does on the app's page, named as assistive technology
//! names it: by role and accessible name, never by the page's inner marks.

use std::fs;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::axe;
use crate::window::{Window, eventually};

/// Under this name WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Gives the visible elements of a role whose accessible name is the wanted one, as
/// axe computes both.
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

/// Gives the fields, of whatever kind, whose label is the wanted one.
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

/// Puts a value into a field as typing it would.
const FILL: &str = "
    const [field, value] = arguments;
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// Gives whether a text can be read on the page.
const READS: &str = "
    return document.body.innerText.replace(/\\s+/gu, ' ').includes(arguments[0]);";

/// Gives role and accessible name of the element with the focus.
const FOCUS: &str = "
    const { aria, text } = axe.commons;
    axe.setup(document.documentElement);
    try {
        const element = document.activeElement;
        return [aria.getRole(element) ?? '', text.accessibleText(element)];
    } finally {
        axe.teardown();
    }";

/// Gives the words in each cell of a table, row by row.
const CELLS: &str = "
    const plain = (cell) => cell.textContent.replace(/\\s+/gu, ' ').trim();
    return [...arguments[0].rows].map((row) => [...row.cells].map(plain));";

/// Asks the backend, and calls back with its answer or its failure.
const ASK: &str = "
    const [command, request, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, { request })
        .then((ok) => done({ ok }), (failure) => done({ failure }));";

/// Calls back when what the page holds now has been painted.
const PAINTED: &str = "
    const done = arguments[0];
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";

/// What can be scrolled sideways: the page, and the room within it, which scrolls by itself.
const SIDEWAYS: &str = "
    return [document.documentElement, ...document.querySelectorAll('main')]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.tagName);";

impl Window {
    /// Runs a script in the page and gives back what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}\n{error}"))
    }

    /// The one element of a role and an accessible name, waited for.
    ///
    /// # Panics
    /// When there is none in half a minute, or more than one.
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

    /// Puts a value into the one field with this label, waited for: a text, a date as
    /// `2026-11-19`, a time as `16:00`.
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

    /// Waits until a text can be read on the page.
    pub async fn find_text(&self, text: &str) {
        eventually(&format!("the page says \"{text}\""), || async {
            self.run(READS, vec![json!(text)]).await == json!(true)
        })
        .await;
    }

    /// All elements of a role and an accessible name that are there now.
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

    /// Clicks the one element of a role and an accessible name.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        element
            .click()
            .await
            .unwrap_or_else(|error| panic!("the {role} \"{name}\" cannot be clicked: {error}"));
    }

    /// The words in each cell of the table of this name, row by row, headings first.
    pub async fn table(&self, name: &str) -> Vec<Vec<String>> {
        let table = self.find("table", name).await;
        let id = table.element_id();
        let cells = self.run(CELLS, vec![json!({ ELEMENT: id.as_ref() })]).await;
        serde_json::from_value(cells).expect("rows of words")
    }

    /// Role and accessible name of what has the focus.
    pub async fn focus(&self) -> (String, String) {
        axe::load(self).await;
        serde_json::from_value(self.run(FOCUS, vec![]).await).expect("a role and a name")
    }

    /// Presses keys together, as in `&[Key::Control, 'p']`, and lets go of them.
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

    /// Types a text where the focus is.
    pub async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            self.press(&[letter]).await;
        }
    }

    /// Moves the focus on with the Tab key until it is on an element of this role and
    /// name.
    ///
    /// # Panics
    /// When a hundred steps do not get there: then the keyboard does not reach it.
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

    /// Asks the backend as the page does. Gives its answer.
    ///
    /// # Errors
    /// The failure, as the page gets it.
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

    /// Waits until what the page holds now has been painted.
    pub async fn painted(&self) {
        self.client
            .execute_async(PAINTED, vec![])
            .await
            .expect("the page paints");
    }

    /// Keeps a picture of the window in `target/shots/<name>.png`, to be looked at: what
    /// stands on the screen.
    pub async fn picture(&self, name: &str) {
        // A frame is handed over to the window by the time that the next one is asked for.
        self.painted().await;
        self.painted().await;
        let size = self.run("return [innerWidth, innerHeight]", vec![]).await;
        let [width, height]: [usize; 2] = serde_json::from_value(size).expect("a size");
        let folder = crate::root().join("target/shots");
        fs::create_dir_all(&folder).expect("a folder for pictures");
        let file = folder.join(format!("{name}.png"));
        self.desk.screen().keep(width, height, &file);
    }

    /// Looks at what is shown, in each size: pictures for people, nothing beside the
    /// window's edge, and the rules of accessibility.
    ///
    /// # Panics
    /// When something is wider than the window, or a rule is broken.
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
