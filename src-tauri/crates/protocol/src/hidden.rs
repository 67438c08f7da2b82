//! Characters that nobody sees in a text and that change how it is read.

use crate::{Fault, Protocol, Reason};

impl Protocol {
    /// Returns where a text of the protocol holds a control character, or one that turns the
    /// direction of reading round. A protocol from a file may hold anything.
    #[must_use]
    pub fn hidden_characters(&self) -> Vec<Fault> {
        let mut texts: Vec<(String, &str)> =
            vec![("id".into(), &self.id), ("author".into(), &self.author)];
        for (id, source) in &self.sources {
            texts.push((format!("sources.{id}"), id));
            texts.push((format!("sources.{id}.title"), &source.title));
            texts.push((format!("sources.{id}.author"), &source.author));
            texts.push((format!("sources.{id}.place"), &source.place));
        }
        for (id, wording) in &self.wordings {
            texts.push((format!("wordings.{id}"), id));
            for (language, text) in wording {
                texts.push((format!("wordings.{id}.{language}"), language));
                texts.push((format!("wordings.{id}.{language}"), text));
            }
        }
        let hidden = texts.into_iter().filter_map(|(place, text)| {
            let sign = text.chars().find(|&sign| Self::is_hidden(sign))?;
            // The place is shown too.
            let place = place
                .chars()
                .filter(|&sign| !Self::is_hidden(sign))
                .collect();
            let reason = Reason::Hidden(u32::from(sign));
            Some(Fault { place, reason })
        });
        hidden.collect()
    }

    /// Returns true for control characters, marks of direction, and letters without width. The
    /// joiners that Persian and the scripts of India are written with are none.
    #[must_use]
    pub fn is_hidden(sign: char) -> bool {
        sign.is_control()
            || matches!(sign,
                '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}')
    }
}
