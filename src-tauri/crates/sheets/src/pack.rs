//! Several PDFs as one: their pages one after the other, with their tags for screen readers.
//!
//! It reads what [`TypesetDocument::pdf`](crate::TypesetDocument::pdf) writes, and what it writes
//! follows PDF/UA-1 and PDF/A-2a as its parts do.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use lopdf::{Dictionary, Document, Error, Object, ObjectId, StringFormat, dictionary};

use crate::SheetFault;

/// Pages that are printed in one go.
pub struct Pack {
    all: Document,
    /// The node above all pages, and the element above all tags.
    pages: ObjectId,
    element: ObjectId,
    /// The page nodes of the parts, and how many pages they have together.
    kids: Vec<Object>,
    count: i64,
    /// The topmost tags of the parts.
    tags: Vec<Object>,
    /// The tags of each page by its number, and how many numbers are taken.
    parents: Vec<Object>,
    next_parent: i64,
    /// The tags that others refer to, by name.
    named: BTreeMap<Vec<u8>, Object>,
    roles: Dictionary,
    /// The catalog and the properties of the first part.
    first: Option<(Dictionary, Object)>,
    identity: DefaultHasher,
    parts: usize,
}

impl Default for Pack {
    fn default() -> Self {
        let mut all = Document::with_version("1.7");
        let (pages, element) = (all.new_object_id(), all.new_object_id());
        Self {
            all,
            pages,
            element,
            kids: Vec::new(),
            count: 0,
            tags: Vec::new(),
            parents: Vec::new(),
            next_parent: 0,
            named: BTreeMap::new(),
            roles: Dictionary::new(),
            first: None,
            identity: DefaultHasher::new(),
            parts: 0,
        }
    }
}

impl Pack {
    /// Adds the pages of a PDF. The title and the date of the whole are those of the first.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] for a PDF that is not this crate's.
    pub fn add(&mut self, pdf: &[u8]) -> Result<(), SheetFault> {
        self.read(pdf).map_err(|error| unread(&error))
    }

    fn read(&mut self, pdf: &[u8]) -> lopdf::Result<()> {
        let mut part = Document::load_mem(pdf)?;
        part.renumber_objects_with(self.all.max_id + 1);
        part.trailer.get(b"ID")?.as_array()?[1]
            .as_str()?
            .hash(&mut self.identity);
        let catalog = part.catalog()?.clone();
        self.take_pages(&mut part, &catalog)?;
        self.take_tags(&mut part, &catalog)?;
        if self.first.is_none() {
            self.first = Some((catalog, part.trailer.get(b"Info")?.clone()));
        }
        self.all.max_id = part.max_id;
        // Their numbers are higher than all before: to put them behind those is cheap, to merge two
        // maps would go through all of them each time.
        self.all.objects.extend(part.objects);
        self.parts += 1;
        Ok(())
    }

    fn take_pages(&mut self, part: &mut Document, catalog: &Dictionary) -> lopdf::Result<()> {
        let pages = catalog.get(b"Pages")?.as_reference()?;
        let node = part.get_object_mut(pages)?.as_dict_mut()?;
        node.set("Parent", self.pages);
        self.count += node.get(b"Count")?.as_i64()?;
        self.kids.push(pages.into());
        Ok(())
    }

    /// Takes over the tags: their numbers and names become those of the whole.
    fn take_tags(&mut self, part: &mut Document, catalog: &Dictionary) -> lopdf::Result<()> {
        let prefix = format!("{}.", self.parts);
        for object in part.objects.values_mut() {
            renamed(object, prefix.as_bytes(), self.next_parent);
        }
        let root = catalog.get(b"StructTreeRoot")?.as_reference()?;
        let Some(Object::Dictionary(root)) = part.objects.remove(&root) else {
            return Err(Error::DictKey("StructTreeRoot".to_owned()));
        };
        for top in root.get(b"K")?.as_array()? {
            let tag = part.get_object_mut(top.as_reference()?)?.as_dict_mut()?;
            tag.set("P", self.element);
            tag.set("S", Object::Name(b"Part".to_vec()));
            tag.set("Lang", catalog.get(b"Lang")?.clone());
            self.tags.push(top.clone());
        }
        let parents = root
            .get(b"ParentTree")?
            .as_dict()?
            .get(b"Nums")?
            .as_array()?;
        for pair in parents.chunks_exact(2) {
            let number = pair[0].as_i64()? + self.next_parent;
            self.parents.extend([number.into(), pair[1].clone()]);
        }
        self.next_parent += root.get(b"ParentTreeNextKey")?.as_i64()?;
        if let Ok(names) = root.get(b"IDTree") {
            for pair in names.as_dict()?.get(b"Names")?.as_array()?.chunks_exact(2) {
                let name = [prefix.as_bytes(), pair[0].as_str()?].concat();
                self.named.insert(name, pair[1].clone());
            }
        }
        if let Ok(roles) = root.get(b"RoleMap") {
            self.roles.extend(roles.as_dict()?);
        }
        Ok(())
    }

    /// Returns all the pages as one PDF.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] without any page.
    pub fn pdf(self) -> Result<Vec<u8>, SheetFault> {
        self.written().map_err(|error| unread(&error))
    }

    fn written(mut self) -> lopdf::Result<Vec<u8>> {
        let none = || Error::DictKey("Pages".to_owned());
        let (mut catalog, info) = self.first.take().ok_or_else(none)?;
        let metadata = catalog.get(b"Metadata")?.as_reference()?;
        let metadata = self.all.get_object_mut(metadata)?.as_stream_mut()?;
        metadata.set_plain_content(counted(&metadata.content, self.count));
        self.all.objects.insert(
            self.pages,
            dictionary! { "Type" => "Pages", "Count" => self.count, "Kids" => self.kids }.into(),
        );
        let names: Vec<Object> = self
            .named
            .into_iter()
            .flat_map(|(name, tag)| [Object::String(name, StringFormat::Literal), tag])
            .collect();
        let root = self.all.add_object(dictionary! {
            "Type" => "StructTreeRoot",
            "RoleMap" => self.roles,
            "K" => vec![self.element.into()],
            "ParentTree" => dictionary! { "Nums" => self.parents },
            "IDTree" => dictionary! { "Names" => names },
            "ParentTreeNextKey" => self.next_parent,
        });
        self.all.objects.insert(
            self.element,
            dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => self.tags }
                .into(),
        );
        catalog.set("Pages", self.pages);
        catalog.set("StructTreeRoot", root);
        let catalog = self.all.add_object(catalog);
        let identity = self.identity.finish().to_be_bytes().to_vec();
        let identity = Object::String(identity, StringFormat::Hexadecimal);
        self.all.trailer = dictionary! {
            "Root" => catalog,
            "Info" => info,
            "ID" => vec![identity.clone(), identity],
        };
        let mut pdf = Vec::new();
        self.all.save_to(&mut pdf)?;
        Ok(pdf)
    }
}

/// Gives the numbers and names of tags, wherever they stand in `object`, those of the whole.
fn renamed(object: &mut Object, prefix: &[u8], first: i64) {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        Object::Array(items) => {
            return items
                .iter_mut()
                .for_each(|item| renamed(item, prefix, first));
        }
        _ => return,
    };
    let is_tag = dictionary.has_type(b"StructElem");
    for (key, value) in dictionary.iter_mut() {
        match (key.as_slice(), value) {
            (b"StructParents" | b"StructParent", Object::Integer(number)) => *number += first,
            (b"ID", Object::String(name, _)) if is_tag => prepend(name, prefix),
            (b"Headers", Object::Array(names)) => {
                for name in names {
                    if let Object::String(name, _) = name {
                        prepend(name, prefix);
                    }
                }
            }
            (_, value) => renamed(value, prefix, first),
        }
    }
}

fn prepend(name: &mut Vec<u8>, prefix: &[u8]) {
    name.splice(0..0, prefix.iter().copied());
}

/// Returns the file's description of itself with its number of pages.
fn counted(description: &[u8], pages: i64) -> Vec<u8> {
    const BEFORE: &str = "<xmpTPg:NPages>";
    let text = String::from_utf8_lossy(description);
    let Some((head, tail)) = text.split_once(BEFORE) else {
        return description.to_vec();
    };
    let rest = tail.trim_start_matches(|one: char| one.is_ascii_digit());
    format!("{head}{BEFORE}{pages}{rest}").into_bytes()
}

fn unread(error: &Error) -> SheetFault {
    SheetFault::Typeset {
        reason: error.to_string(),
    }
}
