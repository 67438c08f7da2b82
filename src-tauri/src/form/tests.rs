//! Client mode: what it answers, what ends it, and what becomes of it at a lock or a crash.

use std::time::Duration;

use records::{Answer, ClientId, Options, SignedFormId};
use serde_json::{Value, json};
use strings::{Language, Words};
use studio::form::{AnswerKind, Answers, Form};
use studio::in_words::stock::inspection_csv;
use studio::stock::inspection::Inspection;
use tauri::WebviewWindowBuilder;
use tauri::http::HeaderMap;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;

use super::mode::{ClientMode, MOST_WRONG_PINS};
use super::view;
use super::wire::{LeaveAnswer, LeaveKey};
use crate::client::file::ClientFile;
use crate::commands::{IN_CLIENT_MODE, signatures};
use crate::failure::Code;
use crate::sheet::view::client_file;
use crate::vault::tests::{PASSPHRASE, TempVault, at, passphrase, secret};
use crate::vault::wire::VaultState;
use crate::with_backend;

const NOW: &str = "2026-11-22T15:00";

/// A vault with Anna and a published questionnaire.
fn studio() -> (TempVault, ClientId, String) {
    let mut temp = TempVault::open();
    let anna = temp.add_client("Anna");
    let studio = &mut temp.vault().studio;
    let form = studio.copy_form("draft-health").unwrap();
    studio.publish_form(&form).unwrap();
    (temp, anna, form)
}

fn begin(temp: &mut TempVault, client: ClientId, form: &str) {
    let studio = &mut temp.vault().studio;
    let filling = studio.begin_form(client, form, at(NOW)).unwrap();
    temp.guard
        .set_client_mode(Some(ClientMode::new(filling)))
        .unwrap();
}

fn pin(text: &str) -> LeaveKey {
    LeaveKey::Pin { text: secret(text) }
}

fn key(text: &str) -> LeaveKey {
    LeaveKey::Key {
        key: passphrase(text),
    }
}

fn refusal(answer: LeaveAnswer) -> (Code, u8) {
    match answer {
        LeaveAnswer::Refused {
            failure, pins_left, ..
        } => (failure.code, pins_left),
        LeaveAnswer::Left { .. } => panic!("it let go"),
    }
}

#[test]
fn five_wrong_pins_leave_the_passphrase() {
    let (mut temp, anna, form) = studio();
    temp.vault().studio.vault.set_pin(Some("0815")).unwrap();
    begin(&mut temp, anna, &form);
    for left in (1..MOST_WRONG_PINS).rev() {
        let answer = temp.guard.leave_client_mode(&pin("1234")).unwrap();
        assert_eq!(refusal(answer), (Code::PinWrong, left));
    }
    // The fifth closes it, also to the right one.
    for typed in ["1234", "0815"] {
        let answer = temp.guard.leave_client_mode(&pin(typed)).unwrap();
        assert_eq!(refusal(answer), (Code::PinSpent, 0));
    }
    let answer = temp.guard.leave_client_mode(&key("wrong")).unwrap();
    assert_eq!(refusal(answer).0, Code::WrongPassphrase);
    assert!(temp.guard.client_mode().is_ok());
    let left = temp.guard.leave_client_mode(&key(PASSPHRASE)).unwrap();
    assert_eq!(left, LeaveAnswer::Left { client: anna });
    assert!(temp.guard.client_mode().is_err());
    // The next time the PIN holds again.
    begin(&mut temp, anna, &form);
    let left = temp.guard.leave_client_mode(&pin("0815")).unwrap();
    assert_eq!(left, LeaveAnswer::Left { client: anna });
}

#[test]
fn without_a_pin_none_ends_it_and_wrong_passphrases_slow_down() {
    let (mut temp, anna, form) = studio();
    begin(&mut temp, anna, &form);
    let answer = temp.guard.leave_client_mode(&pin("")).unwrap();
    assert_eq!(refusal(answer).0, Code::PinWrong);
    let codes: Vec<_> = (0..4)
        .map(|_| refusal(temp.guard.leave_client_mode(&key("wrong")).unwrap()).0)
        .collect();
    assert_eq!(codes[..3], [Code::WrongPassphrase; 3]);
    assert_eq!(codes[3], Code::UnlockTooSoon);
}

#[test]
fn sample_clients_whose_passphrase_nobody_knows_let_go_of_the_screen() {
    let mut temp = TempVault::empty();
    let folder = tempfile::tempdir().unwrap();
    let opened = temp.guard.open_samples(folder, |studio| {
        Ok(studio::samples::fill(&mut studio.vault, at(NOW), None)?)
    });
    opened.unwrap();
    let studio = &mut temp.vault().studio;
    let form = studio.copy_form("draft-health").unwrap();
    studio.publish_form(&form).unwrap();
    begin(&mut temp, ClientId(1), &form);
    let left = temp.guard.leave_client_mode(&key("")).unwrap();
    assert_eq!(
        left,
        LeaveAnswer::Left {
            client: ClientId(1)
        }
    );
}

#[test]
fn a_lock_and_a_crash_end_it_and_keep_what_was_answered() {
    for is_killed in [false, true] {
        let (mut temp, anna, form) = studio();
        begin(&mut temp, anna, &form);
        let flag = temp.guard.client_mode_flag();
        assert!(flag.load(std::sync::atomic::Ordering::SeqCst));
        assert_eq!(temp.guard.state().unwrap(), VaultState::ClientMode);
        let mode = temp.guard.client_mode().unwrap();
        let answers = [("diabetes".to_owned(), Answer::Yes)].into();
        mode.filling.answer(&answers);
        let filling = mode.filling.clone();
        temp.vault().studio.keep_filling(&filling).unwrap();
        if is_killed {
            temp = temp.killed();
        } else {
            temp.guard.lock();
            assert!(!flag.load(std::sync::atomic::Ordering::SeqCst));
        }
        assert!(matches!(
            temp.guard.state().unwrap(),
            VaultState::Locked { .. }
        ));
        temp.unlock();
        assert!(temp.guard.client_mode().is_err(), "it is the artist's");
        let kept = temp.vault().studio.fillings().unwrap().remove(0);
        assert_eq!((kept.client, kept.answers), (anna, answers));
        let told = temp.vault().vault_concerns().unwrap();
        assert_eq!(told.len(), 1, "the artist is told: {told:?}");
        temp.vault().studio.discard_filling(anna, &form).unwrap();
        assert!(temp.vault().vault_concerns().unwrap().is_empty());
    }
}

#[test]
fn a_client_sees_what_is_asked_after_their_answers_and_nothing_of_the_record() {
    let (mut temp, anna, form) = studio();
    begin(&mut temp, anna, &form);
    let mode = temp.guard.client_mode().unwrap();
    let shown = view::client_mode(mode, "Anna".into(), false, false, None);
    let ids = |shown: &super::wire::ClientModeView| {
        let value = serde_json::to_string(&shown.blocks).unwrap();
        value.contains("diabetes-more")
    };
    assert!(!ids(&shown));
    assert_eq!(shown.pins_left, None);
    mode.filling
        .answer(&[("diabetes".to_owned(), Answer::Yes)].into());
    let shown = view::client_mode(mode, "Anna".into(), true, false, None);
    assert!(ids(&shown));
    assert_eq!(shown.pins_left, Some(MOST_WRONG_PINS));
    assert!(shown.open.contains(&"diabetes-more".to_owned()));
}

#[test]
fn what_was_signed_stands_in_the_clients_file_and_in_the_list_for_an_inspector() {
    let (mut temp, anna, id) = studio();
    temp.add_session(anna, 1, "2026-11-22T16:00");
    let studio = &mut temp.vault().studio;
    let mut filling = studio.begin_form(anna, &id, at(NOW)).unwrap();
    let said: Answers = filling
        .form
        .questions()
        .map(|one| match one.answer {
            AnswerKind::Agree => (one.id.clone(), Answer::Yes),
            AnswerKind::YesNo if one.id == "diabetes" => (one.id.clone(), Answer::Yes),
            AnswerKind::YesNo => (one.id.clone(), Answer::No),
            AnswerKind::Text => (one.id.clone(), Answer::Text("since 2019".into())),
        })
        .collect();
    filling.answer(&said);
    let strokes = vec![vec![[1, 2], [30, 40]]];
    let signed = studio
        .sign_form(&filling, "Anna", strokes, at(NOW))
        .unwrap();
    let words = Words::of(Language::default());
    let kept = &studio.vault.signed_forms(anna).unwrap()[0];
    assert_eq!(
        view::signed(words, kept).line,
        "Version 1. Signed by Anna on Sun 22 Nov 2026, 3:00\u{a0}pm."
    );
    let file = ClientFile::of(temp.vault(), anna).unwrap();
    let document = client_file(words, &file);
    let title = "Signed forms";
    let section = document.sections.iter().find(|one| one.title == title);
    let text = &section.unwrap().entries[0].text;
    for line in [
        "Do you have diabetes? Yes",
        "Is it well controlled? since 2019",
        "Do you have epilepsy, or do you faint easily? No",
        &format!("SHA-256 of the file: {}", kept_digest(&mut temp, signed)),
    ] {
        assert!(text.lines().any(|one| one == line), "{line}: {text}");
    }
    // What was not asked is not in it.
    assert!(!text.contains("Where?"));
    let asked = Inspection {
        from: at(NOW).date(),
        until: at(NOW).date(),
        hide_names: false,
    };
    let listed = |temp: &mut TempVault| {
        let now = at("2026-11-22T18:00");
        let sessions = temp.vault().studio.inspect(&asked, now).unwrap();
        String::from_utf8(inspection_csv(words, &sessions)).unwrap()
    };
    let stands = "Health questionnaire, version 1, Sun 22 Nov 2026";
    assert!(listed(&mut temp).contains(stands));
    let today = at(NOW).date();
    temp.vault()
        .studio
        .withdraw_form(signed, "", today)
        .unwrap();
    assert!(!listed(&mut temp).contains(stands));
}

fn kept_digest(temp: &mut TempVault, id: SignedFormId) -> String {
    let kept = temp.vault().studio.vault.signed_form(id).unwrap();
    kept.form.record.sha256
}

/// A window over the app's whole handler, as the page has it.
struct Page {
    window: tauri::WebviewWindow<MockRuntime>,
    _app: tauri::App<MockRuntime>,
    _home: tempfile::TempDir,
}

impl Page {
    fn over(temp: TempVault) -> Self {
        let place = temp.guard.place().clone();
        let TempVault { home, guard } = temp;
        drop(guard);
        let options: fn() -> Options = || Options::default().with_cheap_keys();
        let app = with_backend(mock_builder(), place, options, Duration::from_mins(1));
        let app = app.build(mock_context(noop_assets())).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default());
        let window = window.build().unwrap();
        Self {
            window,
            _app: app,
            _home: home,
        }
    }

    fn ask(&self, command: &str, request: &Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(json!({ "request": request })),
            headers: HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let answer = tauri::test::get_ipc_response(&self.window, request);
        answer.map(|body| body.deserialize().unwrap())
    }
}

/// Answers to everything that the form asks.
fn all(form: &Form) -> Value {
    let questions = form.questions().filter(|one| one.when.is_none());
    let answered = questions.map(|one| {
        let said = match one.answer {
            AnswerKind::Agree => "yes",
            _ => "no",
        };
        (one.id.clone(), json!(said))
    });
    Value::Object(answered.collect())
}

#[test]
fn the_backend_answers_nothing_else_until_the_screen_is_given_back() {
    let (mut temp, anna, id) = studio();
    let form = temp.vault().studio.form_text(&id).unwrap();
    temp.guard.lock();
    let page = Page::over(temp);
    let typed = json!({ "kind": "passphrase", "text": PASSPHRASE });
    page.ask("unlock", &typed).unwrap();
    let begun = json!({ "client": anna, "form": id });
    let shown = page.ask("begin_client_mode", &begun).unwrap();
    assert_eq!(shown["title"], "Health questionnaire");
    for command in signatures() {
        let name = command.name();
        if IN_CLIENT_MODE.contains(&name) {
            continue;
        }
        // Whatever it is asked: it is refused before it is read.
        let refused = page.ask(name, &json!({ "id": anna })).unwrap_err();
        assert_eq!(refused["code"], "client-mode", "{name}");
    }
    // Asked anew, as a page does that was loaded again, it says nothing of the vault.
    let state = page.ask("vault_state", &Value::Null).unwrap();
    assert_eq!(state, json!({ "state": "client_mode" }));
    let strokes = json!([[[1, 2], [30, 40]]]);
    let signed = json!({ "answers": {}, "name": "Anna", "strokes": strokes });
    let refused = page.ask("sign_form", &signed).unwrap_err();
    assert_eq!(refused["code"], "form-open");
    let signed = json!({ "answers": all(&form), "name": "Anna", "strokes": strokes });
    for _twice in 0..2 {
        let shown = page.ask("sign_form", &signed).unwrap();
        assert_eq!(shown["is_signed"], true);
    }
    let leave = json!({ "by": "key", "key": { "kind": "passphrase", "text": "wrong" } });
    let refused = page.ask("leave_client_mode", &leave).unwrap();
    assert_eq!(refused["answer"], "refused");
    page.ask("client", &json!({ "id": anna })).unwrap_err();
    let leave = json!({ "by": "key", "key": typed });
    let left = page.ask("leave_client_mode", &leave).unwrap();
    assert_eq!(left, json!({ "answer": "left", "client": anna }));
    let forms = page.ask("client_forms", &json!({ "id": anna })).unwrap();
    assert_eq!(forms["signed"].as_array().unwrap().len(), 1);
    assert_eq!(forms["forms"][0]["state"], "signed");
}

#[test]
fn every_command_of_client_mode_is_one_of_the_list() {
    for name in IN_CLIENT_MODE {
        assert!(signatures().iter().any(|one| one.name() == *name), "{name}");
    }
}
