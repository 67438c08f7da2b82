//! A new artist's first day in the studio, in the real app.
//!
//! Set-up, ten clients, sessions, notes, a sheet, finding, hiding names, locking, a
//! power cut, a backup, erasing and restoring. Every screen is checked on the way.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::desk::{Appearance, Desk};
use tests::window::{Window, eventually};
use tests::{dialog, pdf, viewer};

use crate::words;

const PASSPHRASE: &str = "harbour violin cactus pepper";
const CALL: &str = "Itches at the crown, told him why";
const MARCUS: &str = "Marcus Odell";
const PETRA: &str = "Petra Vale";

/// Client names: short, long, and in other scripts.
const OTHERS: [&str; 8] = [
    "Ana",
    "Li Wei 李伟",
    "Óscar Núñez de la Fuente y Ramírez-Montgomery of Upper Wollongong",
    "Зоя Петренко",
    "محمد الأحمد",
    "Dee",
    "Noor van der Meer",
    "Tom & Tim O’Shea",
];

/// The window sizes in which every screen is checked: a small one, and the usual one.
const SIZES: [(u32, u32); 2] = [(1024, 640), (1280, 800)];

/// Returns the date a number of days ago, as a date field takes it.
const DAYS_AGO: &str = "
    const day = new Date();
    day.setDate(day.getDate() - arguments[0]);
    const two = (number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;";

/// Returns whether the page, its title or a field contains a text.
const HOLDS: &str = "
    const fields = [...document.querySelectorAll('input, textarea')].map((one) => one.value);
    const all = [document.title, document.documentElement.outerHTML, ...fields];
    return all.join().includes(arguments[0]);";

/// The app on its first day.
struct Studio {
    window: Window,
    appearance: Appearance,
}

impl Studio {
    async fn look(&self, screen: &str) {
        let name = format!("day, {screen}, {:?}", self.appearance);
        self.window.look(&name, &SIZES).await;
    }

    async fn command(&self, letter: char) {
        self.window.press(&[Key::Control.into(), letter]).await;
    }

    async fn shifted(&self, letter: char) {
        let keys = [Key::Control.into(), Key::Shift.into(), letter];
        self.window.press(&keys).await;
    }

    async fn holds(&self, text: &str) -> bool {
        self.window.run(HOLDS, vec![json!(text)]).await == json!(true)
    }

    /// Clicks the last visible button whose text begins with these words.
    ///
    /// Some buttons have more text for screen readers. The last one is taken because a
    /// dialog may have a button with the same words as one on the page under it.
    async fn press(&self, words: &str) {
        let find = "return [...document.querySelectorAll('button')].findLast((one) =>
            one.checkVisibility() && one.textContent.trim().startsWith(arguments[0]))";
        eventually(&format!("the button {words:?}"), || async {
            !self.window.run(find, vec![json!(words)]).await.is_null()
        })
        .await;
        let press = format!("{}.click()", find.trim_start_matches("return "));
        self.window.run(&press, vec![json!(words)]).await;
        self.window.painted().await;
    }

    async fn set_up(&self) {
        let window = &self.window;
        window.fill("Studio name", "Northside").await;
        self.look("the studio").await;
        window.click("button", "Next").await;
        window.fill("New passphrase", PASSPHRASE).await;
        window.fill("New passphrase again", PASSPHRASE).await;
        self.look("the passphrase").await;
        window.click("button", "Set up the vault").await;
        window.find("button", "I have written it down").await;
        self.look("the recovery key").await;
        window.click("button", "I have written it down").await;
        window.find_text("No clients yet").await;
        self.look("nobody yet").await;
    }

    async fn add_client(&self, name: &str) {
        self.command('n').await;
        self.window.fill("Name", name).await;
        if name == MARCUS {
            self.look("a new client").await;
        }
        self.window.press(&[Key::Enter.into()]).await;
        self.window.find("heading", name).await;
    }

    /// Adds the first session to the current client, `days` days ago.
    async fn add_session(&self, days: u32, look: bool) {
        let window = &self.window;
        self.shifted('n').await;
        let date = window.run(DAYS_AGO, vec![json!(days)]).await;
        window.fill("Date", date.as_str().expect("a date")).await;
        window.fill("Ends at", "16:00").await;
        if look {
            self.look("a new session").await;
        }
        window.click("button", "Add session").await;
        window.find_text("Session 1 added.").await;
        window.click("tab", "Timeline").await;
        window.find_text("Healing timeline").await;
    }

    /// Begins a note of the kind that `key` stands for, and types it.
    async fn write(&self, key: char, text: &str) {
        self.window.press(&[Key::Alt.into(), key]).await;
        self.window.find("textbox", "Note").await;
        self.window.type_text(text).await;
        eventually("it is saved, with the hour", || async {
            let saved = "return /Saved \\w{3} \\d/.test(document.body.innerText)";
            self.window.run(saved, vec![]).await == json!(true)
        })
        .await;
        // The time shown may be that of an earlier save. Finding the last words proves the
        // final one.
        let words = text.rsplit_once(", ").map_or(text, |(_, words)| words);
        let request = json!({ "typed": words });
        eventually("the last words are saved", || async {
            let found = self.window.ask("find", request.clone()).await;
            let is_note = |hit: &Value| hit["kind"] == json!("note");
            found.is_ok_and(|found| {
                found
                    .as_array()
                    .is_some_and(|hits| hits.iter().any(is_note))
            })
        })
        .await;
    }

    /// Opens a client through the finder.
    async fn open_client(&self, typed: &str, name: &str) {
        self.command('k').await;
        self.window.type_text(typed).await;
        self.window.find_text(name).await;
        self.window.press(&[Key::Enter.into()]).await;
        self.window.find("heading", name).await;
    }

    async fn enter(&self, section: &str, heading: &str) {
        self.window
            .run(
                "[...document.querySelectorAll('nav button')]
                    .find((one) => one.textContent.includes(arguments[0])).click()",
                vec![json!(section)],
            )
            .await;
        self.window.find("heading", heading).await;
    }

    async fn tab(&self, name: &str) {
        self.window
            .run(
                "[...document.querySelectorAll('[role=tab]')]
                    .find((one) => one.textContent.includes(arguments[0])).click()",
                vec![json!(name)],
            )
            .await;
        self.window.painted().await;
    }

    async fn part(&self, name: &str) {
        self.enter("Settings", "Settings").await;
        self.window.click("button", name).await;
        self.window.painted().await;
    }

    async fn unlock(&self) {
        self.window.fill("Passphrase", PASSPHRASE).await;
        self.window.click("button", "Unlock").await;
        self.window.find_text("When they call").await;
    }

    async fn clients(&self) {
        for name in OTHERS {
            self.add_client(name).await;
        }
        self.add_client(PETRA).await;
        self.add_session(9, false).await;
        self.write('s', "Got wet on day 2").await;
        self.add_client(MARCUS).await;
        self.add_session(3, true).await;
        self.look("the timeline").await;
        self.write('c', CALL).await;
        self.look("a call").await;
        self.press("Done").await;
    }

    /// Prints the current client's sheet, which goes to the viewer.
    async fn give_sheet(&self, given: &Path) {
        let window = &self.window;
        self.tab("Sheets given").await;
        self.command('p').await;
        window.find_text("Opened in the PDF viewer.").await;
        eventually("the viewer is given a page", || async { given.exists() }).await;
        let page = words::plain(&pdf::text(given));
        assert!(page.contains(MARCUS), "{page}");
        window.find_text("Print again").await;
        self.look("sheets given").await;
        for tab in ["Notes", "Sessions", "Details"] {
            self.tab(tab).await;
            self.look(&format!("the client, {tab}")).await;
        }
    }

    async fn find_and_hide(&self) {
        let window = &self.window;
        self.command('k').await;
        window.type_text("itch").await;
        window.find_text(CALL).await;
        self.look("found").await;
        window.press(&[Key::Escape.into()]).await;
        self.shifted('h').await;
        window.find_text("Names are hidden.").await;
        self.look("names hidden").await;
        assert!(
            !self.holds("Odell").await,
            "hidden names are not in the page"
        );
        // Search still finds hidden names, and the list shows the client's code instead.
        self.command('k').await;
        window.type_text("odel").await;
        window.find_text("C-010").await;
        window.press(&[Key::Escape.into()]).await;
        self.shifted('h').await;
        window.find("heading", MARCUS).await;
    }

    async fn lock_and_unlock(&self) {
        let window = &self.window;
        self.command('l').await;
        window.find("button", "Unlock").await;
        self.look("locked").await;
        for secret in ["Odell", "Itches", "Петренко"] {
            assert!(!self.holds(secret).await, "{secret} outlives the lock");
        }
        window
            .fill("Passphrase", "lantern gravel teapot mosaic")
            .await;
        window.click("button", "Unlock").await;
        window.find_text("That is not the passphrase.").await;
        self.look("refused").await;
        self.unlock().await;
        self.look("today").await;
    }

    async fn sections(&self) {
        let sections = [
            ("Clients", "Clients"),
            ("Moisturizer guide", "Moisturizer guide"),
            ("Sheets", "Aftercare sheet"),
        ];
        for (section, heading) in sections {
            self.enter(section, heading).await;
            self.look(section).await;
        }
        for part in [
            "Studio",
            "Printing",
            "Sessions and check-ins",
            "Product rule",
            "Screen",
            "Lock and keys",
            "Export and import",
            "How long to keep records",
            "Bin",
            "Vault and access",
        ] {
            self.part(part).await;
            self.look(&format!("settings, {part}")).await;
        }
    }

    async fn back_up(&self) {
        let window = &self.window;
        let folder = window.desk.home().join("stick");
        fs::create_dir_all(&folder).expect("a folder for backups");
        self.part("Backups").await;
        window.click("button", "Choose a folder").await;
        dialog::choose_folder(&window.desk, &folder).await;
        window.click("button", "Back up now").await;
        window.find_text("Every page was read back").await;
        self.look("settings, Backups").await;
        self.press("Test").await;
        window.fill("Passphrase at that time", PASSPHRASE).await;
        self.look("a backup tested").await;
        self.press("Test").await;
        window.find_text("It can be restored.").await;
    }

    /// Erases a client who is also in the backup.
    async fn erase(&self) {
        let window = &self.window;
        self.open_client("petra", PETRA).await;
        self.tab("Details").await;
        self.press("Erase for good").await;
        self.look("erasing").await;
        window
            .click(
                "checkbox",
                &format!("Erase {PETRA} and everything about this client"),
            )
            .await;
        self.press("Erase for good").await;
        window
            .find_text("Erased from every copy that this app knows of.")
            .await;
        self.look("erased").await;
        window.press(&[Key::Escape.into()]).await;
        eventually("her name is gone from the page", || async {
            !self.holds(PETRA).await
        })
        .await;
    }

    async fn restore(&self) {
        let window = &self.window;
        self.part("Backups").await;
        self.press("Restore").await;
        window.fill("Passphrase at that time", PASSPHRASE).await;
        self.press("Restore").await;
        window.find_text("When they call").await;
    }
}

async fn first_day(appearance: Appearance) {
    let desk = Desk::with(appearance);
    let given = viewer::set_up(&desk);
    let window = Window::open_at(desk).await;
    let studio = Studio { window, appearance };
    studio.set_up().await;
    studio.clients().await;
    studio.give_sheet(&given).await;
    studio.find_and_hide().await;
    studio.lock_and_unlock().await;
    studio.sections().await;

    studio.open_client("ana", "Ana").await;
    studio
        .write('n', "Half a sentence, and the power is g")
        .await;
    let desk = studio.window.kill().await;
    let window = Window::open_at(desk).await;
    let studio = Studio { window, appearance };
    studio.unlock().await;
    studio.open_client("ana", "Ana").await;
    studio.tab("Notes").await;
    studio
        .window
        .find_text("Half a sentence, and the power is g")
        .await;

    studio.back_up().await;
    studio.erase().await;
    studio.add_client("Came after the backup").await;
    studio.restore().await;
    assert_eq!(names(&studio).await, kept());
}

/// Returns the names of all clients in the restored vault, sorted.
async fn names(studio: &Studio) -> Vec<String> {
    let list = studio
        .window
        .ask("clients", json!({ "limit": 50 }))
        .await
        .expect("the clients");
    let rows = list["rows"].as_array().expect("a list").iter();
    let mut names: Vec<String> = rows
        .map(|row| row["name"].as_str().unwrap_or_default().to_owned())
        .collect();
    names.sort_unstable();
    names
}

/// Returns the names that were in the backup and have not been erased, sorted.
fn kept() -> Vec<String> {
    let mut names: Vec<String> = OTHERS
        .into_iter()
        .chain([MARCUS])
        .map(str::to_owned)
        .collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_first_day_in_light() {
    first_day(Appearance::Light).await;
}

#[tokio::test]
async fn a_first_day_in_dark() {
    first_day(Appearance::Dark).await;
}
