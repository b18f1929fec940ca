// SPDX-License-Identifier: Apache-2.0

// The properties that ECMAScript has, with their short names.

const split = (text) => text.trim().split(/\s+/).map((names) => names.split(','));

/** Binary properties of code points: the table of binary Unicode properties. */
export const binary = split(`
  ASCII ASCII_Hex_Digit,AHex Alphabetic,Alpha Bidi_Control,Bidi_C Bidi_Mirrored,Bidi_M Case_Ignorable,CI Cased
  Changes_When_Casefolded,CWCF Changes_When_Casemapped,CWCM Changes_When_Lowercased,CWL Changes_When_NFKC_Casefolded,CWKCF
  Changes_When_Titlecased,CWT Changes_When_Uppercased,CWU Dash Default_Ignorable_Code_Point,DI Deprecated,Dep Diacritic,Dia
  Emoji Emoji_Component,EComp Emoji_Modifier,EMod Emoji_Modifier_Base,EBase Emoji_Presentation,EPres
  Extended_Pictographic,ExtPict Extender,Ext Grapheme_Base,Gr_Base Grapheme_Extend,Gr_Ext Hex_Digit,Hex
  IDS_Binary_Operator,IDSB IDS_Trinary_Operator,IDST ID_Continue,IDC ID_Start,IDS Ideographic,Ideo Join_Control,Join_C
  Logical_Order_Exception,LOE Lowercase,Lower Math Noncharacter_Code_Point,NChar Pattern_Syntax,Pat_Syn
  Pattern_White_Space,Pat_WS Quotation_Mark,QMark Radical Regional_Indicator,RI Sentence_Terminal,STerm Soft_Dotted,SD
  Terminal_Punctuation,Term Unified_Ideograph,UIdeo Uppercase,Upper Variation_Selector,VS White_Space,space
  XID_Continue,XIDC XID_Start,XIDS
`);

/** Properties of strings, for the flag v. RGI_Emoji is all of the others. */
export const sequences = ['Basic_Emoji', 'Emoji_Keycap_Sequence', 'RGI_Emoji_Modifier_Sequence',
  'RGI_Emoji_Flag_Sequence', 'RGI_Emoji_Tag_Sequence', 'RGI_Emoji_ZWJ_Sequence'];

/** General categories that are no union of others. */
export const categories = split(`
  Uppercase_Letter,Lu Lowercase_Letter,Ll Titlecase_Letter,Lt Modifier_Letter,Lm Other_Letter,Lo Nonspacing_Mark,Mn
  Spacing_Mark,Mc Enclosing_Mark,Me Decimal_Number,Nd,digit Letter_Number,Nl Other_Number,No Connector_Punctuation,Pc
  Dash_Punctuation,Pd Open_Punctuation,Ps Close_Punctuation,Pe Initial_Punctuation,Pi Final_Punctuation,Pf
  Other_Punctuation,Po Math_Symbol,Sm Currency_Symbol,Sc Modifier_Symbol,Sk Other_Symbol,So Space_Separator,Zs
  Line_Separator,Zl Paragraph_Separator,Zp Control,Cc,cntrl Format,Cf Surrogate,Cs Private_Use,Co Unassigned,Cn
`);
